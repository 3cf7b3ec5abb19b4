// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/cell_text.h"
#include "gui/commands/output.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

OutputList twoPartners()
{
    using Kind = OutputColumn::Kind;
    return {.asOf = QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC),
            .columns = {{u"siret"_s, u"SIRET"_s, Kind::Siret},
                        {u"name"_s, u"Nom"_s},
                        {u"count"_s, u"Jetons"_s, Kind::Number},
                        {u"hash"_s, u"Empreinte"_s, Kind::Text, true}},
            .items = {QJsonObject{{u"siret"_s, u"13002526500013"_s},
                                  {u"name"_s, u"Direction fictive"_s},
                                  {u"count"_s, 12},
                                  {u"hash"_s, u"abc"_s}},
                      QJsonObject{{u"siret"_s, QJsonValue::Null},
                                  {u"name"_s, u"a;b\"c\n=d"_s},
                                  {u"count"_s, 3},
                                  {u"hash"_s, u"=1+1"_s}}}};
}

} // namespace

class TestCommandOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void givesOneJsonObjectWithTheKeysOfTheContract()
    {
        const QJsonObject json =
            QJsonDocument::fromJson(formatted(twoPartners(), OutputFormat::Json).toUtf8()).object();

        QCOMPARE(json.keys(), QStringList({u"as_of"_s, u"count"_s, u"items"_s}));
        QCOMPARE(json[u"as_of"_s].toString(), u"2026-11-22T09:42:00Z"_s);
        QCOMPARE(json[u"count"_s].toInt(), 2);
        QVERIFY(json[u"items"_s][1][u"siret"_s].isNull());
    }

    void givesOnlyTheArrayWhereTheContractHasNothingBesideIt()
    {
        OutputList listing = twoPartners();
        listing.onlyKey = u"services"_s;

        const QJsonObject json = QJsonDocument::fromJson(formatted(listing, OutputFormat::Json).toUtf8()).object();

        QCOMPARE(json.keys(), QStringList({u"services"_s}));
    }

    void alignsColumnsForPeople()
    {
        QCOMPARE(formatted(twoPartners(), OutputFormat::Text),
                 u"SIRET              Nom                Jetons\n"
                 "130\u00a0025\u00a0265\u00a000013  Direction fictive      12\n"
                 "–                  a;b\"c =d                3\n"_s);
    }

    void writesCsvThatASheetOpensAsText()
    {
        QCOMPARE(formatted(twoPartners(), OutputFormat::Csv),
                 u"siret;name;count;hash\n"
                 "13002526500013;Direction fictive;12;abc\n"
                 ";\"a;b\"\"c\n=d\";3;'=1+1\n"_s);
    }

    void showsValuesToPeople_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("cell");
        using Kind = OutputColumn::Kind;
        const QJsonValue null(QJsonValue::Null);
        QTest::newRow("unknown") << int(Kind::Date) << null << u"–"_s;
        QTest::newRow("date") << int(Kind::Date) << QJsonValue(u"2026-11-22"_s) << u"22/11/2026"_s;
        QTest::newRow("instant, winter") << int(Kind::Instant) << QJsonValue(u"2026-11-22T09:42:00Z"_s)
                                         << u"22/11/2026 10:42"_s;
        QTest::newRow("instant, summer") << int(Kind::Instant) << QJsonValue(u"2026-07-14T22:30:00Z"_s)
                                         << u"15/07/2026 00:30"_s;
        QTest::newRow("number") << int(Kind::Number) << QJsonValue(12345) << u"12\u202f345"_s;
        QTest::newRow("flag") << int(Kind::Flag) << QJsonValue(true) << u"oui"_s;
        QTest::newRow("list") << int(Kind::List) << QJsonValue(QJsonArray{u"a"_s, u"b"_s}) << u"a, b"_s;
        QTest::newRow("empty list") << int(Kind::List) << QJsonValue(QJsonArray{}) << u"–"_s;
        QTest::newRow("control characters") << int(Kind::Text) << QJsonValue(u"a\x1b[31mb\tc"_s) << u"a [31mb c"_s;
        QTest::newRow("counts") << int(Kind::Counts) << QJsonValue(QJsonObject{{u"added"_s, 2}, {u"removed"_s, 0}})
                                << u"ajoutés 2, retirés 0"_s;
        QTest::newRow("error") << int(Kind::Error) << QJsonValue(QJsonObject{{u"sentence"_s, u"Refusé."_s}})
                               << u"Refusé."_s;
    }

    void showsValuesToPeople()
    {
        QFETCH(int, kind);
        QFETCH(QJsonValue, value);
        QFETCH(QString, cell);
        QCOMPARE(cellForPeople({.key = u"k"_s, .kind = OutputColumn::Kind(kind)}, value), cell);
    }

    void showsASheetWithItsParts()
    {
        using Kind = OutputColumn::Kind;
        const OutputSheet sheet{.fields = {{u"name"_s, u"Nom"_s}, {u"seen"_s, u"Vu"_s, Kind::Flag}},
                                .values = {{u"name"_s, u"A"_s},
                                           {u"seen"_s, true},
                                           {u"rows"_s, QJsonArray{QJsonObject{{u"id"_s, 7}}}},
                                           {u"none"_s, QJsonArray{}}},
                                .parts = {{u"rows"_s, u"Lignes"_s, {{u"id"_s, u"Id"_s, Kind::Number}}},
                                          {u"none"_s, u"Rien"_s, {{u"id"_s, u"Id"_s, Kind::Number}}}}};

        QCOMPARE(formatted(sheet, OutputFormat::Text), u"Nom  A\nVu   oui\n\nLignes (1)\nId\n 7\n\nRien (0)\n"_s);
        QCOMPARE(formatted(sheet, OutputFormat::Csv), u"name;seen\nA;true\n"_s);
    }
};

QTEST_APPLESS_MAIN(TestCommandOutput)
#include "tst_command_output.moc"
