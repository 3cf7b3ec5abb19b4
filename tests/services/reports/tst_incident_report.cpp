// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/reports/sample_incident.h"
#include "tests/services/reports/sample_matter.h"

#include "services/reports/incident_words.h"

#include <QtTest>

using namespace vigie;

namespace {

//! Every word of a report, a line each.
QString wordsOf(const ReportDocument &document)
{
    QStringList words{document.title};
    for (const Block &block : document.blocks) {
        if (const auto *summary = std::get_if<SummaryBlock>(&block)) {
            words += summary->caption;
            for (const Fact &fact : summary->facts)
                words += fact.label + u' ' + fact.value;
        } else if (const auto *heading = std::get_if<HeadingBlock>(&block)) {
            words += heading->text + u' ' + heading->remark;
        } else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
            words += paragraph->text;
        } else if (const auto *table = std::get_if<TableBlock>(&block)) {
            if (table->rows.isEmpty())
                words += table->emptyText;
            for (const ReportRow &row : table->rows) {
                QStringList cells;
                for (const ReportCell &cell : row.cells)
                    cells += cell.text + u' ' + cell.second + (cell.state ? u' ' + cell.state->word : QString());
                words += cells.join(QStringLiteral(" | "));
            }
        }
    }
    return words.join(u'\n').replace(QChar::Nbsp, u' ');
}

} // namespace

class TestIncidentReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheClocksWithTheirComputation()
    {
        const QString words = wordsOf(incidentReport(sample::incident(IncidentState::Open), sample::context()));
        QVERIFY(words.contains(QStringLiteral("21/11/2026 18:20 + 48 h écoulées = 23/11/2026 18:20")));
        QVERIFY(words.contains(QStringLiteral("21/11/2026 + 5 jour(s) − 1, le délai étant inférieur = 25/11/2026")));
        QVERIFY(words.contains(QStringLiteral("Hypothèse")));
        QVERIFY(words.contains(QStringLiteral("RGPD, art. 33")));
        QVERIFY(words.contains(QStringLiteral("art. 6.6, CGU INFINOE du 06/10/2023")));
    }

    void followsThePhasesAndSaysWhatIsNotDone()
    {
        const QString words = wordsOf(incidentReport(sample::incident(IncidentState::Open), sample::context()));
        const QStringList phases{QStringLiteral("1. Réponses immédiates"), QStringLiteral("2. Investigations"),
                                 QStringLiteral("3. Traitement"), QStringLiteral("4. Après résolution"),
                                 QStringLiteral("5. Suites judiciaires")};
        qsizetype from = 0;
        for (const QString &phase : phases) {
            from = words.indexOf(phase, from);
            QVERIFY2(from >= 0, qPrintable(phase));
        }
        QVERIFY(words.contains(QStringLiteral("Dossier ouvert")));
        QVERIFY(words.contains(QStringLiteral("À faire")));
        QVERIFY(words.contains(QStringLiteral("à compléter")));
        QVERIFY(!wordsOf(incidentReport(sample::incident(IncidentState::Closed), sample::context()))
                     .contains(QStringLiteral("À faire")));
    }

    void showsTokensEvidenceAndBothReadings()
    {
        const QString words = wordsOf(incidentReport(sample::incident(IncidentState::Closed), sample::context()));
        QVERIFY(words.contains(QStringLiteral("2c9b…K7Q2")));
        QVERIFY(words.contains(QStringLiteral("Vérifiée")));
        QVERIFY(words.contains(QStringLiteral("extrait-accès.csv")));
        QVERIFY(words.contains(QStringLiteral("9c1e").repeated(8)));
        QVERIFY(words.contains(QStringLiteral("Textes en désaccord")));
        QVERIFY(words.contains(QStringLiteral("X9")));
    }

    void spansReadAsPeopleSayThem_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("seconds") << 42LL << QStringLiteral("42 s");
        QTest::newRow("minute") << 60LL << QStringLiteral("1 min 0 s");
        QTest::newRow("hour") << 3600LL << QStringLiteral("1 h 0 min");
        QTest::newRow("under three days") << 259'199LL << QStringLiteral("71 h 59 min");
        QTest::newRow("three days") << 259'200LL << QStringLiteral("3 j 0 h 0 min");
    }
    void spansReadAsPeopleSayThem()
    {
        QFETCH(qint64, seconds);
        QTEST(clockSpanText(seconds), "words");
    }
};

QTEST_GUILESS_MAIN(TestIncidentReport)
#include "tst_incident_report.moc"
