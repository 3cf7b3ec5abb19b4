// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/paris_time.h"

#include <QtTest>

using namespace vigie;

namespace {

QDateTime utc(const char *text) { return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate); }

} // namespace

class TestParisTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallClocks_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QDateTime>("expected");
        QTest::newRow("winter") << QDate(2026, 1, 15) << QTime(12, 0) << utc("2026-01-15T11:00:00");
        QTest::newRow("summer") << QDate(2026, 7, 15) << QTime(12, 0) << utc("2026-07-15T10:00:00");
        QTest::newRow("before the gap") << QDate(2026, 3, 29) << QTime(1, 59, 59) << utc("2026-03-29T00:59:59");
        QTest::newRow("gap") << QDate(2026, 3, 29) << QTime(2, 0) << QDateTime();
        QTest::newRow("end of the gap") << QDate(2026, 3, 29) << QTime(2, 59, 59) << QDateTime();
        QTest::newRow("after the gap") << QDate(2026, 3, 29) << QTime(3, 0) << utc("2026-03-29T01:00:00");
        QTest::newRow("before the overlap") << QDate(2026, 10, 25) << QTime(1, 59, 59) << utc("2026-10-24T23:59:59");
        QTest::newRow("overlap") << QDate(2026, 10, 25) << QTime(2, 0) << QDateTime();
        QTest::newRow("end of the overlap") << QDate(2026, 10, 25) << QTime(2, 59, 59) << QDateTime();
        QTest::newRow("after the overlap") << QDate(2026, 10, 25) << QTime(3, 0) << utc("2026-10-25T02:00:00");
        QTest::newRow("no date") << QDate() << QTime(3, 0) << QDateTime();
        QTest::newRow("no time") << QDate(2026, 1, 1) << QTime() << QDateTime();
    }

    void wallClocks()
    {
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        QFETCH(QDateTime, expected);

        const Result<QDateTime> instant = utcFromParis(date, time);

        QCOMPARE(instant.has_value(), expected.isValid());
        if (instant)
            QCOMPARE(*instant, expected);
        else
            QCOMPARE(instant.error().kind, Error::Kind::InvalidInput);
    }

    void theRepeatedHourHasTwoInstants()
    {
        const ParisInstants instants = parisInstants(QDate(2026, 10, 25), QTime(2, 30));

        QVERIFY(instants.isTwice());
        QCOMPARE(*instants.first, utc("2026-10-25T00:30:00"));
        QCOMPARE(*instants.last, utc("2026-10-25T01:30:00"));
    }

    void aBorderInTheGapIsTheChange()
    {
        const QDateTime change = utc("2026-03-29T01:00:00");

        QCOMPARE(borderInUtc(QDate(2026, 3, 29), 150, WindowBorder::Opening), change);
        QCOMPARE(borderInUtc(QDate(2026, 3, 29), 120, WindowBorder::Closing), change);
    }

    void aBorderInTheOverlapCoversBothHours()
    {
        QCOMPARE(borderInUtc(QDate(2026, 10, 25), 150, WindowBorder::Opening), utc("2026-10-25T00:30:00"));
        QCOMPARE(borderInUtc(QDate(2026, 10, 25), 150, WindowBorder::Closing), utc("2026-10-25T01:30:00"));
    }

    void twentyFourOClockIsTheNextMidnight()
    {
        QCOMPARE(borderInUtc(QDate(2026, 12, 31), 1440, WindowBorder::Closing), utc("2026-12-31T23:00:00"));
    }

    void monthsHaveTheirHours_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("hours");
        QTest::newRow("February") << QDate(2026, 2, 1) << 672;
        QTest::newRow("March") << QDate(2026, 3, 1) << 743;
        QTest::newRow("April") << QDate(2026, 4, 1) << 720;
        QTest::newRow("October") << QDate(2026, 10, 1) << 745;
    }

    void monthsHaveTheirHours()
    {
        QFETCH(QDate, first);
        QFETCH(int, hours);

        QCOMPARE(startOfParisDay(first).secsTo(startOfParisDay(first.addMonths(1))), hours * 3600);
    }

    void clocksRunInElapsedHours_data()
    {
        QTest::addColumn<QDateTime>("aware");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QDateTime>("inParisThen");
        const auto paris = [](QDate date, QTime time) { return QDateTime(date, time, parisZone()); };
        const QDateTime spring = *utcFromParis(QDate(2026, 3, 28), QTime(10, 0));
        const QDateTime autumn = *utcFromParis(QDate(2026, 10, 24), QTime(10, 0));
        QTest::newRow("48 h in March") << spring << 48 << paris(QDate(2026, 3, 30), QTime(11, 0));
        QTest::newRow("72 h in March") << spring << 72 << paris(QDate(2026, 3, 31), QTime(11, 0));
        QTest::newRow("48 h in October") << autumn << 48 << paris(QDate(2026, 10, 26), QTime(9, 0));
        QTest::newRow("72 h in October") << autumn << 72 << paris(QDate(2026, 10, 27), QTime(9, 0));
    }

    void clocksRunInElapsedHours()
    {
        QFETCH(QDateTime, aware);
        QFETCH(int, hours);
        QFETCH(QDateTime, inParisThen);

        QCOMPARE(inParis(aware.addSecs(hours * 3600)), inParisThen);
    }

    void everyInstantComesBack()
    {
        // Each quarter of an hour of a year: to the wall clock of Paris and back.
        const QDateTime end = utc("2027-01-01T00:00:00");
        for (QDateTime instant = utc("2026-01-01T00:00:00"); instant < end; instant = instant.addSecs(900)) {
            const QDateTime wall = inParis(instant);
            const ParisInstants instants = parisInstants(wall.date(), wall.time());
            QVERIFY(instants.first == instant || instants.last == instant);
            QCOMPARE(instants.isTwice(), instant >= utc("2026-10-25T00:00:00") && instant < utc("2026-10-25T02:00:00"));
        }
    }
};

QTEST_APPLESS_MAIN(TestParisTime)
#include "tst_paris_time.moc"
