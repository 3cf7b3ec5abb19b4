// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csv_reader.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;

class TestCsvReader : public QObject
{
    Q_OBJECT

private:
    static TableFile read(const QByteArray &bytes)
    {
        const Result<TableFile> table = readCsv(bytes);
        return table.value_or(TableFile{.header = {QStringLiteral("not read")}});
    }

private Q_SLOTS:
    void findsTheSeparatorByItself_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2\n");
        QTest::newRow("comma") << QByteArray("a,b\n\"1,5\",2\n");
        QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2\n");
        QTest::newRow("said by Excel") << QByteArray("sep=|\r\na|b\r\n1,5|2\r\n");
        QTest::newRow("no last line feed") << QByteArray("a;b\r\n1,5;2");
        QTest::newRow("old Macintosh") << QByteArray("a;b\r1,5;2\r");
    }

    void findsTheSeparatorByItself()
    {
        QFETCH(QByteArray, bytes);

        const TableFile table = read(bytes);

        QCOMPARE(table.header, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows[0].cells, QStringList({QStringLiteral("1,5"), QStringLiteral("2")}));
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << QByteArray("nom\nl’Œuvre d’été à 5 €\n");
        QTest::newRow("UTF-8 with its mark") << QByteArray("\xEF\xBB\xBFnom\nl’Œuvre d’été à 5 €\n");
        QTest::newRow("Windows-1252") << QByteArray("nom\nl\x92\x8Cuvre d\x92\xE9t\xE9 \xE0 5 \x80\n");
        QTest::newRow("UTF-16 with its mark") << QByteArray("\xFF\xFE", 2)
                + QByteArray(reinterpret_cast<const char *>(u"nom\nl’Œuvre d’été à 5 €\n"), 25 * 2 - 2);
    }

    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);

        const TableFile table = read(bytes);

        QCOMPARE(table.header, QStringList{QStringLiteral("nom")});
        QCOMPARE(table.rows.value(0).cells.value(0), QStringLiteral("l’Œuvre d’été à 5 €"));
    }

    void keepsLineFeedsAndQuotesOfACell()
    {
        const TableFile table = read("a;b\n\"deux\nlignes\";\"dit \"\"oui\"\"\"\nfin;\n");

        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows[0].cells, QStringList({QStringLiteral("deux\nlignes"), QStringLiteral("dit \"oui\"")}));
        QCOMPARE(table.rows[0].line, 2);
        QCOMPARE(table.rows[1].line, 4);
    }

    void leavesOutEmptyRowsAndCountsThem()
    {
        const TableFile table = read("\n;;\na;b\n\n1;2\n ; \n3;4\n");

        QCOMPARE(table.headerLine, 3);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows[0].line, 5);
        QCOMPARE(table.rows[1].line, 7);
    }

    void namesTheLineOfAnOpenQuote()
    {
        const TableFile table = read("a;b\n1;2\n3;\"4\n5;6\n");

        QVERIFY(!table.isWhole());
        QCOMPARE(table.faults.size(), 1);
        QCOMPARE(table.faults[0].line, 3);
        QCOMPARE(table.faults[0].kind, RowFault::Kind::UnclosedQuote);
        QCOMPARE(table.rows.size(), 1);
    }

    void marksACellWithANul()
    {
        const TableFile table = read(QByteArray("a;b\n1;x\0y\n", 10));

        QCOMPARE(table.rows[0].troubles.value(1), RowFault::Kind::NulCharacter);
    }

    void refusesAnEmptyFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("only blanks") << QByteArray("\n  \n;;\n");
    }

    void refusesAnEmptyFile()
    {
        QFETCH(QByteArray, bytes);

        const Result<TableFile> table = readCsv(bytes);

        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(table.error().detail, QStringLiteral("empty-table"));
    }

    void readsAHundredThousandLines()
    {
        QByteArray bytes("siret;nom;date\n");
        for (int i = 0; i < 100'000; ++i)
            bytes += "99921430700012;Commune fictive de Val-" + QByteArray::number(i) + ";2026-11-22\n";

        const TableFile table = read(bytes);

        QCOMPARE(table.rows.size(), 100'000);
        QCOMPARE(table.rows.last().line, 100'001);
    }

    void refusesMoreThanItCanHold()
    {
        QByteArray bytes("a\n");
        for (int i = 0; i <= mostTableRows; ++i)
            bytes += "1\n";

        const Result<TableFile> table = readCsv(bytes);

        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::TooLarge);
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();

        const Result<TableFile> table = readCsv("a\n1\n", stop.get_token());

        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::Cancelled);
    }

    void saysWhatIsNoFile()
    {
        QTemporaryDir folder;

        QCOMPARE(readTableFile(folder.filePath(QStringLiteral("none.csv"))).error().kind, Error::Kind::FileMissing);
        QCOMPARE(readTableFile(folder.path()).error().kind, Error::Kind::FileNotReadable);
    }

    void hashesTheFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a\n1\n") > 0);
        file.close();

        const Result<TableFile> table = readTableFile(file.fileName());

        QVERIFY(table);
        QCOMPARE(table->sha256.size(), 64);
        QCOMPARE(table->path, file.fileName());
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
