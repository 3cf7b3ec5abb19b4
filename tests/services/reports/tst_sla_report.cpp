// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/sla_export.h"
#include "services/reports/report_writer.h"
#include "services/reports/sla_charts.h"
#include "services/reports/sla_method.h"
#include "services/reports/sla_verdict.h"
#include "tests/services/reports/sample_matter.h"

#include <QTest>

using namespace vigie;

namespace {

template <typename T> QList<T> blocksOf(const ReportDocument &document)
{
    QList<T> found;
    for (const Block &block : document.blocks) {
        if (const T *each = std::get_if<T>(&block))
            found += *each;
    }
    return found;
}

} // namespace

class TestSlaReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysTheResultAgainstItsClauseFirst();
    void showsBothReadings();
    void everyFigureHasItsWords();
    void severalApisStandInATableFirst();
    void aRunningPeriodHasNoVerdict();
    void aPdfComesOut();
    void theTableHoldsTheFiguresOfTheAnswer();
    void outagesAreNamedByLetters();
    void onlyWhatIsJudgedIsKeptOrMissed();
};

void TestSlaReport::initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

void TestSlaReport::saysTheResultAgainstItsClauseFirst()
{
    const SlaReportMatter matter = sample::sla(QStringLiteral("2026-T3"), 1);

    const ReportDocument document = slaReport(matter, sample::context());

    const auto *summary = std::get_if<SummaryBlock>(&document.blocks.first());
    QVERIFY(summary);
    QVERIFY(summary->state);
    const SlaMeasure &measure = matter.subjects.first().answer.mainMeasure();
    QCOMPARE(summary->state->word, *measure.met ? QStringLiteral("tenu") : QStringLiteral("manqué"));
    QVERIFY(summary->facts.first().label.contains(measure.rule));
    QVERIFY(!document.method.isEmpty());
}

void TestSlaReport::showsBothReadings()
{
    const SlaReportMatter matter = sample::sla(QStringLiteral("2026-T3"), 1);

    const auto texts = disagreementsOf(matter.subjects.first().profile, matter.subjects.first().answer);

    QCOMPARE(texts.size(), 4);
    for (const DisagreementText &text : texts) {
        QCOMPARE(text.readings.size(), 2);
        for (const ReadingText &reading : text.readings)
            QVERIFY2(!reading.figures.isEmpty(), qPrintable(text.id));
    }
}

void TestSlaReport::everyFigureHasItsWords()
{
    const ReportDocument document = slaReport(sample::sla(QStringLiteral("2026"), 5), sample::context());

    const auto figures = blocksOf<FigureBlock>(document);
    QVERIFY(figures.size() >= 10);
    for (const FigureBlock &figure : figures)
        QVERIFY(figure.alternative.size() > 20);
}

void TestSlaReport::severalApisStandInATableFirst()
{
    const ReportDocument document = slaReport(sample::sla(QStringLiteral("2026-T3"), 5), sample::context());

    QCOMPARE(blocksOf<TableBlock>(document).first().rows.size(), 5);
}

void TestSlaReport::aRunningPeriodHasNoVerdict()
{
    const SlaReportMatter matter = sample::sla(QStringLiteral("2026-T4"), 1);

    QVERIFY(!matter.subjects.first().answer.mainMeasure().met);
    const SlaVerdict verdict = slaVerdictOf(matter.subjects.first().answer.mainMeasure());
    QVERIFY(verdict == SlaVerdict::KeptSoFar || verdict == SlaVerdict::BelowSoFar);
}

void TestSlaReport::aPdfComesOut()
{
    const auto pdf = pdfOf(slaReport(sample::sla(QStringLiteral("2026-T3"), 3), sample::context()));

    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-"));
    QVERIFY(!pdf->contains("/Subtype /Image"));
}

void TestSlaReport::theTableHoldsTheFiguresOfTheAnswer()
{
    const SlaAnswer answer = sample::sla(QStringLiteral("2026-T3"), 1).subjects.first().answer;
    ExportTable table = slaExport({answer}, answer.asOf);

    const auto rows = table.nextPage();

    QVERIFY(rows);
    QCOMPARE(rows->size(), qsizetype(answer.measures.size()));
    const auto column = [&](const QString &key) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].key == key)
                return rows->first()[i];
        }
        return QVariant();
    };
    QCOMPARE(column(QStringLiteral("down_seconds")).toLongLong(), answer.measures.front().downSeconds);
    QCOMPARE(column(QStringLiteral("rate")).toDouble(), *answer.measures.front().rate);
    QCOMPARE(column(QStringLiteral("period")).toString(), QStringLiteral("2026-T3"));
    QVERIFY(table.nextPage()->isEmpty());
}

void TestSlaReport::outagesAreNamedByLetters()
{
    QCOMPARE(outageSign(0), QStringLiteral("a"));
    QCOMPARE(outageSign(25), QStringLiteral("z"));
    QCOMPARE(outageSign(26), QStringLiteral("aa"));
    QCOMPARE(outageSign(27), QStringLiteral("ab"));
}

void TestSlaReport::onlyWhatIsJudgedIsKeptOrMissed()
{
    SlaMeasure measure{.target = 0.99, .isJudged = true, .rate = 0.98, .keepsTarget = false, .met = false};
    QCOMPARE(slaVerdictOf(measure), SlaVerdict::Missed);
    measure.isJudged = false;
    QCOMPARE(slaVerdictOf(measure), SlaVerdict::InformativeBelow);
    measure.isJudged = true;
    measure.met.reset();
    QCOMPARE(slaVerdictOf(measure), SlaVerdict::BelowSoFar);
    measure.rate.reset();
    QCOMPARE(slaVerdictOf(measure), SlaVerdict::Unknown);
}

QTEST_MAIN(TestSlaReport)
#include "tst_sla_report.moc"
