// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/column_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace vigie;

//! What is written for speed is what Qt writes.
class TestColumnValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTextsAsJson_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("letters") << QStringLiteral("Œuvre de l’Été, 日本");
        QTest::newRow("quotes") << QStringLiteral("a \"b\" \\ c / d");
        QTest::newRow("control characters") << QStringLiteral("a\n\tb\r\u0001\u001f\u007f\u0085\u2028");
        QTest::newRow("zero") << QString(QChar(0));
        QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F600");
        QTest::newRow("half a pair") << QString(QChar(0xd83d));
        QTest::newRow("markup") << QStringLiteral("<b>&amp;</b>");
    }

    void writesTextsAsJson()
    {
        QFETCH(QString, text);
        const QMap<QString, QString> map{{QStringLiteral("b"), text}, {text, QStringLiteral("a")}};
        const QJsonObject object{{QStringLiteral("b"), text}, {text, QStringLiteral("a")}};
        const QStringList list{QStringLiteral("x"), text};

        const QByteArray written = mapValue(map).toString().toUtf8();
        QCOMPARE(QJsonDocument::fromJson(written).object(),
                 QJsonDocument::fromJson(QJsonDocument(object).toJson()).object());
        QCOMPARE(listValue(list).toString().toUtf8(),
                 QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
        QCOMPARE(listOf(listValue(list)).size(), 2);
    }

    void writesDaysAndInstants_data()
    {
        QTest::addColumn<QDateTime>("at");
        const QTimeZone paris("Europe/Paris");
        QTest::newRow("winter") << QDateTime(QDate(2026, 11, 29), QTime(9, 8, 7, 6), paris);
        QTest::newRow("summer, another day in UTC") << QDateTime(QDate(2026, 7, 1), QTime(0, 30), paris);
        QTest::newRow("first") << QDateTime(QDate(1000, 1, 1), QTime(12, 0), Qt::UTC);
        QTest::newRow("last") << QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
        QTest::newRow("long ago") << QDateTime(QDate(12, 3, 4), QTime(5, 6), Qt::UTC);
    }

    void writesDaysAndInstants()
    {
        QFETCH(QDateTime, at);
        QCOMPARE(instantValue(at).toString(), at.toUTC().toString(Qt::ISODateWithMs));
        QCOMPARE(instantOf(instantValue(at)), at);
        QCOMPARE(dateValue(at.date()).toString(), at.date().toString(Qt::ISODate));
        QCOMPARE(dateOf(dateValue(at.date())), at.date());
    }

    void writesNothingForTheUnknown()
    {
        QVERIFY(dateValue({}).isNull());
        QVERIFY(instantValue({}).isNull());
        QCOMPARE(mapValue({}), QVariant(QStringLiteral("")));
        QCOMPARE(listValue({}), QVariant(QStringLiteral("")));
    }
};

QTEST_GUILESS_MAIN(TestColumnValues)
#include "tst_column_values.moc"
