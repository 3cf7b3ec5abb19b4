// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/row_reader.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

enum class Colour { Red, DarkBlue };
constexpr Words<Colour, 2> colourWords{{{Colour::Red, "red"}, {Colour::DarkBlue, "dark_blue"}}};

//! One cell, in a column `c`.
struct OneCell {
    explicit OneCell(const QString &text)
        : row{.line = 7, .cells = {text}}
    {
    }

    TableRow row;
    ColumnMap map{.cells = {{u"c"_s, 0}}};
    QList<RowFault> faults{};
    RowReader reader{row, map, faults};

    [[nodiscard]] QString faultText() const
    {
        return faults.isEmpty() ? QString() : QString::number(int(faults.first().kind));
    }
};

QString kindText(RowFault::Kind kind) { return QString::number(int(kind)); }

} // namespace

class TestRowReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsColumnsInAnyOrder()
    {
        const QList<ImportColumn> columns{{u"partner_siret"_s, u"SIRET du partenaire"_s, true},
                                          {u"name"_s, u"Nom"_s, true, {u"Raison sociale"_s}},
                                          {u"ends_on"_s, u"Fin"_s}};
        const TableFile table{.header = {u"Raison  Sociale"_s, u"couleur"_s, u"Partner SIRET"_s, u"FIN"_s, QString()},
                              .headerLine = 1};

        const ColumnMap map = mapColumns(columns, table);

        QCOMPARE(map.cells, (QHash<QString, int>{{u"name"_s, 0}, {u"partner_siret"_s, 2}, {u"ends_on"_s, 3}}));
        QCOMPARE(map.unknown, QStringList{u"couleur"_s});
        QVERIFY(map.faults.isEmpty());
    }

    void saysWhichColumnsAreMissingOrTwice()
    {
        const QList<ImportColumn> columns{{u"api"_s, u"API"_s, true}, {u"name"_s, u"Nom"_s, true}};

        const ColumnMap map = mapColumns(columns, {.header = {u"nom"_s, u"NAME"_s}, .headerLine = 3});

        QCOMPARE(map.faults.size(), 2);
        QCOMPARE(map.faults[0].kind, RowFault::Kind::ColumnTwice);
        QCOMPARE(map.faults[0].column, u"name"_s);
        QCOMPARE(map.faults[1].kind, RowFault::Kind::ColumnMissing);
        QCOMPARE(map.faults[1].column, u"api"_s);
        QCOMPARE(map.faults[1].line, 3);
    }

    void takesWhatTheAgentChose()
    {
        const QList<ImportColumn> columns{{u"api"_s, u"API"_s, true}, {u"name"_s, u"Nom"_s, true}};

        const ColumnMap map = mapColumns(columns, {.header = {u"x"_s, u"nom"_s, u"autre nom"_s}, .headerLine = 1},
                                         {{0, u"api"_s}, {1, QString()}, {2, u"name"_s}});

        QCOMPARE(map.cells, (QHash<QString, int>{{u"api"_s, 0}, {u"name"_s, 2}}));
        QCOMPARE(map.unknown, QStringList{u"nom"_s});
    }

    void readsInstants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("fault");
        const QString good;
        QTest::newRow("UTC") << u"2026-11-22T09:42:00Z"_s << u"2026-11-22T09:42:00Z"_s << good;
        QTest::newRow("offset") << u"2026-11-22T10:42:00+01:00"_s << u"2026-11-22T09:42:00Z"_s << good;
        QTest::newRow("negative offset") << u"2026-11-22 05:42 -0400"_s << u"2026-11-22T09:42:00Z"_s << good;
        QTest::newRow("Paris, winter") << u"2026-11-22T10:42:00"_s << u"2026-11-22T09:42:00Z"_s << good;
        QTest::newRow("Paris, summer") << u"22/07/2026 10:42"_s << u"2026-07-22T08:42:00Z"_s << good;
        QTest::newRow("Paris, with an h") << u"22/07/2026 10h42"_s << u"2026-07-22T08:42:00Z"_s << good;
        QTest::newRow("only a day") << u"2026-07-22"_s << u"2026-07-21T22:00:00Z"_s << good;
        QTest::newRow("last before the skip") << u"2026-03-29 01:59"_s << u"2026-03-29T00:59:00Z"_s << good;
        QTest::newRow("skipped") << u"2026-03-29 02:30"_s << QString() << kindText(RowFault::Kind::InstantSkipped);
        QTest::newRow("first after the skip") << u"2026-03-29 03:00"_s << u"2026-03-29T01:00:00Z"_s << good;
        QTest::newRow("twice") << u"2026-10-25 02:30"_s << QString() << kindText(RowFault::Kind::InstantTwice);
        QTest::newRow("twice, with its offset") << u"2026-10-25 02:30+02:00"_s << u"2026-10-25T00:30:00Z"_s << good;
        QTest::newRow("no such day") << u"2026-02-30 10:00"_s << QString() << kindText(RowFault::Kind::BadInstant);
        QTest::newRow("no such hour") << u"2026-02-20 25:00"_s << QString() << kindText(RowFault::Kind::BadInstant);
        QTest::newRow("words") << u"hier"_s << QString() << kindText(RowFault::Kind::BadInstant);
    }

    void readsInstants()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QFETCH(QString, fault);
        OneCell cell(text);

        const QDateTime instant = cell.reader.instant(u"c"_s);

        QCOMPARE(instant.isValid() ? instant.toString(Qt::ISODate) : QString(), utc);
        QCOMPARE(cell.faultText(), fault);
        QCOMPARE(cell.reader.isAccepted(), fault.isEmpty());
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("ISO") << u"2026-11-22"_s << QDate(2026, 11, 22);
        QTest::newRow("French") << u" 22/11/2026 "_s << QDate(2026, 11, 22);
        QTest::newRow("short French") << u"1/2/2026"_s << QDate(2026, 2, 1);
        QTest::newRow("from a workbook") << u"2026-11-22T00:00:00"_s << QDate(2026, 11, 22);
        QTest::newRow("leap day") << u"29/02/2028"_s << QDate(2028, 2, 29);
        QTest::newRow("no leap day") << u"29/02/2027"_s << QDate();
        QTest::newRow("American") << u"11/22/2026"_s << QDate();
        QTest::newRow("two-digit year") << u"22/11/26"_s << QDate();
        QTest::newRow("with an hour") << u"2026-11-22T10:00:00"_s << QDate();
        QTest::newRow("first plausible day") << u"2000-01-01"_s << QDate(2000, 1, 1);
        QTest::newRow("last plausible day") << u"31/12/2100"_s << QDate(2100, 12, 31);
    }

    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        OneCell cell(text);

        QCOMPARE(cell.reader.date(u"c"_s), date);
        QCOMPARE(cell.faultText(), date.isValid() ? QString() : kindText(RowFault::Kind::BadDate));
    }

    void refusesImplausibleDates()
    {
        for (const QString &text : {u"1999-12-31"_s, u"01/01/2101"_s}) {
            OneCell cell(text);
            (void)cell.reader.date(u"c"_s);

            QVERIFY2(!cell.reader.isAccepted(), qPrintable(text));
            QVERIFY(cell.faultText().startsWith(kindText(RowFault::Kind::BadDate)));
        }
    }

    void readsValues_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("fault");
        const QString good;
        QTest::newRow("SIRET with spaces") << u"siret"_s << u"999 214 307 00012"_s << u"99921430700012"_s << good;
        QTest::newRow("SIRET with a bad key")
            << u"siret"_s << u"99921430700013"_s << QString() << kindText(RowFault::Kind::BadSiret);
        QTest::newRow("SIREN") << u"siret"_s << u"999214307"_s << QString() << kindText(RowFault::Kind::BadSiret);
        QTest::newRow("Oui") << u"flag"_s << u"Oui"_s << u"1"_s << good;
        QTest::newRow("non") << u"flag"_s << u"non"_s << u"0"_s << good;
        QTest::newRow("perhaps") << u"flag"_s << u"peut-être"_s << QString() << kindText(RowFault::Kind::BadYesNo);
        QTest::newRow("country code") << u"country"_s << u"fr"_s << u"FR"_s << good;
        QTest::newRow("French name") << u"country"_s << u"etats unis"_s << u"US"_s << good;
        QTest::newRow("apostrophe") << u"country"_s << u"Cote d'Ivoire"_s << u"CI"_s << good;
        QTest::newRow("English name") << u"country"_s << u"Germany"_s << u"DE"_s << good;
        QTest::newRow("no country") << u"country"_s << u"Syldavie"_s << QString()
                                    << kindText(RowFault::Kind::UnknownCountry);
        QTest::newRow("word") << u"word"_s << u"Dark blue"_s << u"1"_s << good;
        QTest::newRow("no word") << u"word"_s << u"green"_s << QString() << kindText(RowFault::Kind::BadWord);
        QTest::newRow("number") << u"number"_s << u"1 200"_s << u"1200"_s << good;
        QTest::newRow("too great") << u"number"_s << u"5001"_s << QString() << kindText(RowFault::Kind::BadNumber);
        QTest::newRow("a hundred kilobytes")
            << u"long"_s << QString(100'000, u'x') << QString() << kindText(RowFault::Kind::TooLong);
        QTest::newRow("several lines") << u"long"_s << u"un\r\ndeux"_s << u"un\ndeux"_s << good;
        QTest::newRow("spaces") << u"text"_s << u"  Grand -\n Orval "_s << u"Grand - Orval"_s << good;
        QTest::newRow("formula, guarded by our exports") << u"text"_s << u"'=1+1"_s << u"=1+1"_s << good;
        QTest::newRow("an apostrophe of its own")
            << u"text"_s << u"'s-Hertogenbosch"_s << u"'s-Hertogenbosch"_s << good;
    }

    void readsValues()
    {
        QFETCH(QString, type);
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(QString, fault);
        OneCell cell(text);
        RowReader &reader = cell.reader;
        const auto shown = [](const auto &found) { return found ? QString::number(int(*found)) : QString(); };

        const QString read = type == u"siret" ? reader.siret(u"c"_s)
            : type == u"flag"                 ? shown(reader.yesNo(u"c"_s))
            : type == u"country"              ? reader.country(u"c"_s)
            : type == u"word"                 ? shown(reader.word(u"c"_s, colourWords))
            : type == u"number"               ? shown(reader.number(u"c"_s, 0, 5000))
            : type == u"long"                 ? reader.longText(u"c"_s)
                                              : reader.text(u"c"_s);

        QCOMPARE(read, value);
        QCOMPARE(cell.faultText(), fault);
        if (!fault.isEmpty()) {
            QCOMPARE(cell.faults.first().line, 7);
            QCOMPARE(cell.faults.first().column, u"c"_s);
            QVERIFY(cell.faults.first().value.size() <= 80);
        }
    }

    void saysWhatIsMissing()
    {
        OneCell cell(u"  "_s);

        QVERIFY(cell.reader.text(u"c"_s).isEmpty());
        QVERIFY(cell.reader.isAccepted());
        QVERIFY(cell.reader.text(u"c"_s, Need::Required).isEmpty());
        QVERIFY(!cell.reader.isAccepted());
        QCOMPARE(cell.faultText(), kindText(RowFault::Kind::Missing));
    }

    void passesOnTheTroubleOfACell()
    {
        OneCell cell(u"#REF!"_s);
        cell.row.troubles.insert(0, RowFault::Kind::ErrorCell);

        QVERIFY(cell.reader.text(u"c"_s).isEmpty());
        QCOMPARE(cell.faultText(), kindText(RowFault::Kind::ErrorCell));
    }
};

QTEST_GUILESS_MAIN(TestRowReader)
#include "tst_row_reader.moc"
