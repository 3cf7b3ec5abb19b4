// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/located_json.h"

#include <QtTest>

using namespace vigie;

class TestLocatedJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatQtReads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("empty array") << QByteArray(" [ ] ");
        QTest::newRow("nested") << QByteArray("{\"a\": [1, {\"b\": null}], \"c\": {\"d\": [true, false]}}");
        QTest::newRow("numbers") << QByteArray("[0, -0, 1.5, -2e3, 1E-2, 10000000000]");
        QTest::newRow("escapes") << QByteArray(
            "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\", \"\\u00e9\\u20AC\", \"\\ud83d\\ude00\"]");
        QTest::newRow("UTF-8") << QByteArray("[\"été €\"]");
    }

    void readsWhatQtReads()
    {
        QFETCH(QByteArray, text);

        const Result<LocatedJson> value = readLocatedJson(text);

        QVERIFY(value);
        const QJsonDocument expected = QJsonDocument::fromJson(text);
        QCOMPARE(value->toValue(), expected.isArray() ? QJsonValue(expected.array()) : QJsonValue(expected.object()));
    }

    void skipsAByteOrderMark()
    {
        const Result<LocatedJson> value = readLocatedJson("\xEF\xBB\xBF{\"a\": 1}");

        QVERIFY(value);
        QCOMPARE(value->member(u"a")->number, 1.0);
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("nothing") << QByteArray() << 1 << 1;
        QTest::newRow("cut object") << QByteArray("{\n \"a\": 1") << 2 << 8;
        QTest::newRow("cut text") << QByteArray("[\"abc") << 1 << 2;
        QTest::newRow("missing comma") << QByteArray("{\"a\": 1\n \"b\": 2}") << 2 << 2;
        QTest::newRow("comma at the end") << QByteArray("[1,]") << 1 << 4;
        QTest::newRow("comma before a brace") << QByteArray("{\"a\": 1,\n}") << 2 << 1;
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << 1 << 6;
        QTest::newRow("key without marks") << QByteArray("{a: 1}") << 1 << 2;
        QTest::newRow("text after the end") << QByteArray("{}\n{}") << 2 << 1;
        QTest::newRow("a key twice") << QByteArray("{\"a\": 1,\n  \"a\": 2}") << 2 << 3;
        QTest::newRow("unknown word") << QByteArray("[nul]") << 1 << 2;
        QTest::newRow("unknown escape") << QByteArray("[\"\\x\"]") << 1 << 4;
        QTest::newRow("short \\u") << QByteArray("[\"\\u12\"]") << 1 << 4;
        QTest::newRow("signed \\u") << QByteArray("[\"\\u+123\"]") << 1 << 4;
        QTest::newRow("half a surrogate") << QByteArray("[\"\\ud83d\"]") << 1 << 2;
        QTest::newRow("line end in a text") << QByteArray("[\"a\nb\"]") << 1 << 4;
        QTest::newRow("leading zero") << QByteArray("[01]") << 1 << 2;
        QTest::newRow("no digit") << QByteArray("[-]") << 1 << 2;
        QTest::newRow("no digit after the point") << QByteArray("[1.]") << 1 << 2;
        QTest::newRow("too large a number") << QByteArray("[1e999]") << 1 << 2;
        QTest::newRow("not UTF-8") << QByteArray("[\"\xE9t\xE9\"]") << 1 << 3;
        QTest::newRow("a zero byte") << QByteArray("[\0]", 3) << 1 << 2;
        QTest::newRow("columns are characters") << QByteArray("[\"été\", x]") << 1 << 9;
        QTest::newRow("columns leave out the mark") << QByteArray("\xEF\xBB\xBF[x]") << 1 << 2;
    }

    void refusesWithThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);

        const Result<LocatedJson> value = readLocatedJson(text);

        QVERIFY(!value);
        QCOMPARE(value.error().kind, Error::Kind::InvalidInput);
        QVERIFY(!value.error().detail.isEmpty());
        QCOMPARE(value.error().line, line);
        QCOMPARE(value.error().column, column);
    }

    void refusesWhatIsTooDeep()
    {
        const QByteArray within = QByteArray(64, '[') + QByteArray(64, ']');
        const QByteArray beyond = QByteArray(200'000, '[');

        QVERIFY(readLocatedJson(within));
        QVERIFY(!readLocatedJson(beyond));
    }

    void remembersWhereValuesStand()
    {
        const QByteArray text = "{\n  \"a\": [10,\n    \"b\"]\n}";

        const Result<LocatedJson> value = readLocatedJson(text);

        QVERIFY(value);
        const TextPosition position = positionAt(text, value->member(u"a")->items[1].offset);
        QCOMPARE(position.line, 3);
        QCOMPARE(position.column, 5);
    }
};

QTEST_APPLESS_MAIN(TestLocatedJson)
#include "tst_located_json.moc"
