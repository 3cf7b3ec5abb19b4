// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/cmap_repair.h"
#include "services/reports/content_stream_rewriter.h"

#include <QtTest>

using namespace vigie;

namespace {

QByteArray mark(int code)
{
    return "-1000000 " + QByteArray::number(code) + " m\n-1000000 " + QByteArray::number(code + 1) + " l\nS\n";
}

const QByteArray text = "BT\n/F1 9 Tf 1 0 0 -1 0 0 Tm <0041> Tj\nET\n";

} // namespace

class TestContentStreamRewriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsMarkersIntoMarkedContent()
    {
        const QByteArray content = "q\n" + mark(0) + text + mark(-1) + "Q\n";

        const Result<QByteArray> marked = withMarkedContent(content, {"/P <</MCID 0>> BDC\n"});

        QVERIFY(marked);
        QCOMPARE(*marked, QByteArray("q\n/P <</MCID 0>> BDC\nBT\n/F1 9 Tf\n1 0 0 -1 0 0 Tm\n<0041> Tj\nET\nEMC\nQ\n"));
    }

    void makesArtifactsOfTheRest()
    {
        const QByteArray content = "1 0 0 rg\n10 10 5 5 re\nf\n" + mark(-2) + text + mark(-1) + "/Im1 Do\n";

        const Result<QByteArray> marked = withMarkedContent(content, {});

        QVERIFY(marked);
        QCOMPARE(*marked,
                 QByteArray("1 0 0 rg\n/Artifact BMC\n10 10 5 5 re\nf\nEMC\n"
                            "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n"
                            "BT\n/F1 9 Tf\n1 0 0 -1 0 0 Tm\n<0041> Tj\nET\nEMC\n/Artifact BMC\n/Im1 Do\nEMC\n"));
    }

    void leavesOtherLinesAlone()
    {
        const QByteArray line = "-1000000.5 3 m\n10 20 l\nS\n";

        const Result<QByteArray> marked = withMarkedContent(line, {});

        QVERIFY(marked);
        QCOMPARE(*marked, "/Artifact BMC\n" + line + "EMC\n");
    }

    void isNotMisledByStrings()
    {
        const QByteArray content = "BT\n(a \\) -1000000 0 m ET) Tj\n[(b) 2 <43>] TJ\nET\n";

        const Result<QByteArray> marked = withMarkedContent(content, {});

        QVERIFY(marked);
        QCOMPARE(*marked, "/Artifact BMC\n" + content + "EMC\n");
    }

    void refusesWhatDoesNotAgree_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("reserved");
        QTest::newRow("never painted") << text << 1;
        QTest::newRow("painted twice") << mark(0) + text + mark(-1) + mark(0) + text + mark(-1) << 1;
        QTest::newRow("not reserved") << mark(4) + text + mark(-1) << 0;
        QTest::newRow("unknown artifact") << mark(-9) + text + mark(-1) << 0;
        QTest::newRow("not closed") << mark(0) + text << 1;
        QTest::newRow("not opened") << text + mark(-1) << 0;
        QTest::newRow("nested") << mark(0) + mark(1) + text + mark(-1) + mark(-1) << 2;
        QTest::newRow("marker drawn as a shape") << QByteArray("-1000000 0 m\n-999998 0 l\n-999998 1 l\nh\nf\n") << 0;
    }

    void refusesWhatDoesNotAgree()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, reserved);

        const Result<QByteArray> marked = withMarkedContent(content, QList<QByteArray>(reserved, "/P <<>> BDC\n"));

        QVERIFY(!marked);
        QCOMPARE(marked.error().kind, Error::Kind::IntegrityBroken);
    }

    void repairsOnlyTheDestinationsOfAMap()
    {
        const QByteArray cmap = "<0000> <FFFF>\n<0000> <0009> [<0000> <0009> <fb01> <0041>]\n<0009> <000A> <0062>\n";

        QCOMPARE(repairedCMap(cmap),
                 QByteArray("<0000> <FFFF>\n<0000> <0009> [<FFFD> <0020> <00660069> <0041>]\n<0009> <000A> <0062>\n"));
    }
};

QTEST_GUILESS_MAIN(TestContentStreamRewriter)
#include "tst_content_stream_rewriter.moc"
