// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_layout.h"
#include "services/reports/report_writer.h"
#include "services/reports/table_layout.h"
#include "tests/services/reports/sample_matter.h"
#include "tests/services/reports/sample_reports.h"

#include <QSet>
#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace vigie;

namespace {

LaidOutReport laidOut(const ReportDocument &document)
{
    const ReportStyle style(document.context.fontFamily);
    return layOutReport(document, style).value();
}

int countOf(const StructureTree &tree, Role role)
{
    return int(std::count_if(tree.nodes().cbegin(), tree.nodes().cend(),
                             [role](const StructureNode &node) { return node.role == role; }));
}

QStringList textsOf(const PageContent &page)
{
    QStringList texts;
    for (const TextItem &item : page.texts)
        texts += item.text;
    return texts;
}

} // namespace

class TestReportLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSummaryStandsWholeUnderItsHeading()
    {
        const SummaryBlock summary{.figure = QStringLiteral("99,10"),
                                   .state = StateMark{StateShape::DiscTick, StateTone::Ok, QStringLiteral("tenu")},
                                   .caption = QStringLiteral("promis"),
                                   .facts = {{QStringLiteral("Clause"), QStringLiteral("PAR-3a")},
                                             {QStringLiteral("Reste"), QStringLiteral("8 h")}}};
        for (int before = 1; before < 80; ++before) {
            ReportDocument document{.title = QStringLiteral("Essai")};
            for (int line = 0; line < before; ++line)
                document.blocks += ParagraphBlock{.text = QStringLiteral("ligne")};
            document.blocks += HeadingBlock{.text = QStringLiteral("Partie")};
            document.blocks += summary;

            const LaidOutReport report = laidOut(document);

            const QStringList last = textsOf(report.pages.constLast());
            for (const char *word : {"Partie", "99,10", "tenu", "promis", "Clause", "8 h"})
                QVERIFY2(last.contains(QString::fromLatin1(word)), qPrintable(QString::number(before)));
        }
    }

    void sharesTheWidth_data()
    {
        QTest::addColumn<double>("available");
        QTest::addColumn<QList<double>>("widths");
        QTest::newRow("room for all, the rest shared") << 400.0 << QList<double>{150, 250};
        QTest::newRow("just enough") << 300.0 << QList<double>{100, 200};
        QTest::newRow("between the two") << 200.0 << QList<double>{75, 125};
        QTest::newRow("just the least") << 100.0 << QList<double>{50, 50};
        QTest::newRow("less than the least") << 50.0 << QList<double>{25, 25};
    }

    void sharesTheWidth()
    {
        QFETCH(double, available);
        QFETCH(QList<double>, widths);

        QCOMPARE(sharedWidths({{.least = 50, .natural = 100}, {.least = 50, .natural = 200}}, available), widths);
    }

    void onlyLongWordsGiveWay()
    {
        const QList<ColumnWish> wishes{{.least = 30, .natural = 90},
                                       {.least = 200, .natural = 300},
                                       {.least = 40, .natural = 90},
                                       {.least = 100, .natural = 200}};

        QCOMPARE(sharedWidths(wishes, 250), QList<double>({30, 90, 40, 90}));
    }

    void keepsEverythingWithinTheMargins()
    {
        for (const auto &[name, document] : sample::reports()) {
            const LaidOutReport report = laidOut(document);
            const PageGeometry page;
            TextMeasure measure{ReportStyle(document.context.fontFamily)};
            for (const PageContent &content : report.pages) {
                for (const TextItem &text : content.texts) {
                    const double right = double(text.x) + measure.width(text.style, text.text.trimmed());
                    QVERIFY2(double(text.x) >= page.left - 1 && right <= page.right + points(1.5),
                             qPrintable(name + u' ' + text.text));
                    if (text.chunk >= 0)
                        QVERIFY2(double(text.baseline) < page.bottom && double(text.baseline) > page.top,
                                 qPrintable(text.text));
                }
            }
        }
    }

    void reservesEachPieceOnceAndInOrder()
    {
        const LaidOutReport report = laidOut(sample::hostile());
        const StructureTree::Sorted sorted = report.structure.sortedKids();

        QSet<std::pair<int, int>> seen;
        for (const StructureKid &kid : sorted.kids) {
            if (kid.kind != StructureKid::Kind::Chunk)
                continue;
            QVERIFY(!seen.contains({kid.page, kid.index}));
            seen += {kid.page, kid.index};
            QCOMPARE(report.pages[kid.page].chunks[kid.index].node, kid.owner);
        }
        const auto reserved = std::accumulate(
            report.pages.cbegin(), report.pages.cend(), qsizetype(0),
            [](qsizetype sum, const PageContent &page) { return sum + page.chunks.size(); });
        QCOMPARE(seen.size(), reserved);
    }

    void repeatsTheHeaderOfATableAsAnArtifact()
    {
        const LaidOutReport report = laidOut(tokensReport(sample::tokens(200), sample::context()));

        QVERIFY(report.pages.size() > 3);
        for (const PageContent &page : report.pages) {
            const auto header = std::find_if(page.texts.cbegin(), page.texts.cend(), [](const TextItem &text) {
                return text.text == QStringLiteral("Validité");
            });
            QVERIFY(header != page.texts.cend());
            QCOMPARE(header->chunk >= 0, &page == &report.pages.constFirst());
        }
        QCOMPARE(countOf(report.structure, Role::TR), 5 + 1 + 200);
        QCOMPARE(countOf(report.structure, Role::TH), 5 + 6);
        QCOMPARE(countOf(report.structure, Role::TD), 5 + 6 * 200);
    }

    void givesEveryTableItsHeaders()
    {
        for (const auto &[name, document] : sample::reports()) {
            const StructureTree tree = laidOut(document).structure;
            QHash<int, int> headers;
            for (const StructureNode &node : tree.nodes()) {
                if (node.role != Role::TH)
                    continue;
                QVERIFY2(node.scope != HeaderScope::None, qPrintable(name));
                int table = node.parent;
                while (tree.nodes()[table].role != Role::Table)
                    table = tree.nodes()[table].parent;
                ++headers[table];
            }
            for (int node = 0; node < tree.nodes().size(); ++node)
                QVERIFY2(tree.nodes()[node].role != Role::Table || headers.value(node) > 0, qPrintable(name));
        }
    }

    void cutsARowThatNoPageHolds()
    {
        const LaidOutReport report = laidOut(sample::hostile());

        QString ws;
        for (const PageContent &page : report.pages) {
            for (const TextItem &text : page.texts) {
                if (text.text.startsWith(QStringLiteral("WWWW")))
                    ws += text.text;
            }
        }
        QCOMPARE(ws, QString(10'000, u'W'));
    }

    void placesTheMethodAtTheFootOfTheFirstPage()
    {
        const LaidOutReport report = laidOut(tokensReport(sample::tokens(60), sample::context()));

        QVERIFY(report.pages.size() > 1);
        QVERIFY(textsOf(report.pages.constFirst()).contains(QStringLiteral("Lecture")));
        QVERIFY(!textsOf(report.pages.constLast()).contains(QStringLiteral("Lecture")));
        QCOMPARE(report.outline.constLast().title, QStringLiteral("Lecture"));
        QCOMPARE(report.outline.constLast().page, 0);
    }

    void numbersEveryPageAndMarksTheDemonstration()
    {
        ReportDocument document = tokensReport(sample::tokens(60), sample::context());
        const LaidOutReport marked = laidOut(document);
        document.context.demonstration = false;
        const LaidOutReport unmarked = laidOut(document);

        for (qsizetype index = 0; index < marked.pages.size(); ++index) {
            const QString texts = textsOf(marked.pages[index]).join(u'|');
            QVERIFY(texts.contains(QStringLiteral("Page %1 sur %2").arg(index + 1).arg(marked.pages.size())));
            QVERIFY(texts.contains(QStringLiteral("Journal 9c1e…b07a")));
            QVERIFY(texts.contains(QStringLiteral("Établi le 23/11/2026 à 10:44, données du 23/11/2026\u00a010:42")));
            QVERIFY(texts.contains(QStringLiteral("Démonstration, données fictives")));
            QVERIFY(!textsOf(unmarked.pages[index]).join(u'|').contains(QStringLiteral("Démonstration")));
        }
    }

    void neverSkipsALevelOfHeading()
    {
        ReportDocument document{
            .context = sample::context(), .name = QStringLiteral("n"), .title = QStringLiteral("t")};
        document.blocks += HeadingBlock{.level = 3, .text = QStringLiteral("trop profond")};

        const LaidOutReport report = laidOut(document);

        QCOMPARE(countOf(report.structure, Role::H2), 1);
        QCOMPARE(countOf(report.structure, Role::H3), 0);
    }

    void refusesMoreRowsThanMemoryAllows()
    {
        TableBlock table{.columns = {{.header = QStringLiteral("a")}}};
        table.rows.fill(ReportRow{.cells = {ReportCell{}}}, mostReportRows + 1);
        ReportDocument document{.context = sample::context(), .title = QStringLiteral("t")};
        document.blocks += table;

        const Result<QByteArray> pdf = pdfOf(document);

        QVERIFY(!pdf);
        QCOMPARE(pdf.error().kind, Error::Kind::TooLarge);
        QCOMPARE(pdf.error().subject, QString::number(mostReportRows + 1));
    }
};

QTEST_MAIN(TestReportLayout)
#include "tst_report_layout.moc"
