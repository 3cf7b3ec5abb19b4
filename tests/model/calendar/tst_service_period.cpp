// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/paris_time.h"
#include "model/calendar/reporting_period.h"
#include "model/calendar/service_period.h"

#include <QtTest>

#include <cmath>

using namespace vigie;

namespace {

const DailyWindow cover{.fromMinute = 7 * 60, .toMinute = 20 * 60, .workingDaysOnly = true};
const DailyWindow allDay{};
const MaintenanceNight night{.fromMinute = 23 * 60, .toMinute = 6 * 60, .atMostSeconds = 2 * 3600};

QDateTime paris(const char *text)
{
    const QDateTime wall = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    return *utcFromParis(wall.date(), wall.time());
}

Interval between(const char *start, const char *end) { return Interval::between(paris(start), paris(end)); }

IntervalSet windowsIn(const DailyWindow &window, const char *period)
{
    const ReportingPeriod reported = *reportingPeriodFrom(QString::fromLatin1(period));
    return windowsOf(window, reported.first, reported.last, WorkingDays());
}

double rate(qint64 down, qint64 total) { return 1.0 - double(down) / double(total); }

} // namespace

class TestServicePeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverOfEachPeriod_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<int>("hours");
        const int days[] = {21, 20, 22, 21, 17, 22, 22, 21, 22, 22, 20, 22};
        for (int month = 1; month <= 12; ++month) {
            const QString period = QStringLiteral("2026-%1").arg(month, 2, 10, QLatin1Char('0'));
            QTest::newRow(qPrintable(period)) << period << days[month - 1] * 13;
        }
        QTest::newRow("2026-T1") << QStringLiteral("2026-T1") << 819;
        QTest::newRow("2026-T2") << QStringLiteral("2026-T2") << 780;
        QTest::newRow("2026-T3") << QStringLiteral("2026-T3") << 845;
        QTest::newRow("2026-T4") << QStringLiteral("2026-T4") << 832;
    }

    void coverOfEachPeriod()
    {
        QFETCH(QString, period);
        QFETCH(int, hours);

        QCOMPARE(windowsIn(cover, qPrintable(period)).totalSeconds(), hours * 3600);
    }

    void budgetsOfTheQuarters_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<qint64>("budget");
        QTest::newRow("T1") << QStringLiteral("2026-T1") << qint64(23 * 3600 + 15 * 60 + 34);
        QTest::newRow("T2") << QStringLiteral("2026-T2") << qint64(22 * 3600 + 9 * 60 + 7);
        QTest::newRow("T3") << QStringLiteral("2026-T3") << qint64(23 * 3600 + 59 * 60 + 52);
        QTest::newRow("T4") << QStringLiteral("2026-T4") << qint64(23 * 3600 + 37 * 60 + 43);
    }

    void budgetsOfTheQuarters()
    {
        QFETCH(QString, period);
        QFETCH(qint64, budget);

        const double seconds = double(windowsIn(cover, qPrintable(period)).totalSeconds());

        QCOMPARE(qint64(std::floor(seconds * 0.0284 + 1e-6)), budget);
    }

    void budgetsOfTheMonths_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<qint64>("budget");
        QTest::newRow("February") << QStringLiteral("2026-02") << qint64(3 * 3600 + 21 * 60 + 36);
        QTest::newRow("30 days") << QStringLiteral("2026-04") << qint64(3 * 3600 + 36 * 60);
        QTest::newRow("31 days") << QStringLiteral("2026-05") << qint64(3 * 3600 + 43 * 60 + 12);
        QTest::newRow("March") << QStringLiteral("2026-03") << qint64(3 * 3600 + 42 * 60 + 54);
        QTest::newRow("October") << QStringLiteral("2026-10") << qint64(3 * 3600 + 43 * 60 + 30);
    }

    void budgetsOfTheMonths()
    {
        QFETCH(QString, period);
        QFETCH(qint64, budget);

        const qint64 seconds = reportingPeriodFrom(period)->interval().seconds();

        QCOMPARE(seconds, windowsIn(allDay, qPrintable(period)).totalSeconds());
        QCOMPARE(seconds * 5 / 1000, budget);
    }

    void aHolidayTakesNothingFromTheCover()
    {
        const IntervalSet outage({between("2026-05-08 09:00", "2026-05-08 12:00")});

        QVERIFY(windowsIn(cover, "2026-05").intersected(outage).isEmpty());
    }

    void anOutageOverEasterCostsTwoHours()
    {
        const IntervalSet outage({between("2026-04-03 19:00", "2026-04-07 08:00")});
        const IntervalSet april = windowsIn(cover, "2026-04");

        const qint64 down = april.intersected(outage).totalSeconds();

        QCOMPARE(down, 2 * 3600);
        QCOMPARE(QString::number(100 * rate(down, april.totalSeconds()), 'f', 2), QStringLiteral("99.27"));
    }

    void maintenanceLeavesTheOpeningForTwoHoursANight()
    {
        const IntervalSet declared({between("2026-03-10 23:00", "2026-03-11 02:00")});
        const IntervalSet march = windowsIn(allDay, "2026-03");

        const IntervalSet admitted = admittedMaintenance(night, declared, QDate(2026, 3, 1), QDate(2026, 3, 31));
        const IntervalSet opening = march.subtracted(admitted);

        QCOMPARE(opening.totalSeconds(), 741 * 3600);
        QCOMPARE(
            QString::number(100 * rate(opening.intersected(declared).totalSeconds(), opening.totalSeconds()), 'f', 3),
            QStringLiteral("99.865"));
        QCOMPARE(QString::number(100 * rate(declared.totalSeconds(), march.totalSeconds()), 'f', 3),
                 QStringLiteral("99.596"));
    }

    void oneRangeOfMaintenanceANight_data()
    {
        QTest::addColumn<QList<QByteArray>>("declared");
        QTest::addColumn<QList<QByteArray>>("admitted");
        using Times = QList<QByteArray>;
        QTest::newRow("by day") << Times{"2026-03-10 12:00", "2026-03-10 13:00"} << Times{};
        QTest::newRow("over the evening")
            << Times{"2026-03-10 22:00", "2026-03-10 23:30"} << Times{"2026-03-10 23:00", "2026-03-10 23:30"};
        QTest::newRow("into the morning")
            << Times{"2026-03-10 05:00", "2026-03-10 07:00"} << Times{"2026-03-10 05:00", "2026-03-10 06:00"};
        QTest::newRow("the longer of two")
            << Times{"2026-03-10 23:00", "2026-03-10 23:30", "2026-03-11 03:00", "2026-03-11 04:00"}
            << Times{"2026-03-11 03:00", "2026-03-11 04:00"};
        QTest::newRow("the earlier of equals")
            << Times{"2026-03-10 23:00", "2026-03-11 00:00", "2026-03-11 03:00", "2026-03-11 04:00"}
            << Times{"2026-03-10 23:00", "2026-03-11 00:00"};
        QTest::newRow("two nights") << Times{"2026-03-10 23:00", "2026-03-11 00:00", "2026-03-11 23:00",
                                             "2026-03-12 00:00"}
                                    << Times{"2026-03-10 23:00", "2026-03-11 00:00", "2026-03-11 23:00",
                                             "2026-03-12 00:00"};
        QTest::newRow("over the month's end")
            << Times{"2026-03-31 23:00", "2026-04-01 02:00"} << Times{"2026-03-31 23:00", "2026-04-01 01:00"};
        QTest::newRow("over the month's start")
            << Times{"2026-02-28 23:30", "2026-03-01 00:30"} << Times{"2026-02-28 23:30", "2026-03-01 00:30"};
    }

    void oneRangeOfMaintenanceANight()
    {
        QFETCH(QList<QByteArray>, declared);
        QFETCH(QList<QByteArray>, admitted);
        const auto setOf = [](const QList<QByteArray> &times) {
            std::vector<Interval> intervals;
            for (qsizetype index = 0; index < times.size(); index += 2)
                intervals.push_back(between(times[index].constData(), times[index + 1].constData()));
            return IntervalSet(std::move(intervals));
        };

        QCOMPARE(admittedMaintenance(night, setOf(declared), QDate(2026, 3, 1), QDate(2026, 3, 31)), setOf(admitted));
    }

    void nightsHaveSixOrEightHoursAtClockChanges()
    {
        const std::vector<Interval> spring = nightsOf(night, QDate(2026, 3, 29), QDate(2026, 3, 29));
        const std::vector<Interval> autumn = nightsOf(night, QDate(2026, 10, 25), QDate(2026, 10, 25));

        QCOMPARE(spring.front().seconds(), 6 * 3600);
        QCOMPARE(spring.back().seconds(), 7 * 3600);
        QCOMPARE(autumn.front().seconds(), 8 * 3600);
    }

    void recoveryInWorkingHours_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("Friday evening") << QByteArray("2026-04-03 19:00") << QByteArray("2026-04-08 17:00");
        QTest::newRow("at closing") << QByteArray("2026-04-03 20:00") << QByteArray("2026-04-08 18:00");
        QTest::newRow("at opening") << QByteArray("2026-03-02 07:00") << QByteArray("2026-03-03 18:00");
        QTest::newRow("before 8 May") << QByteArray("2026-05-07 19:30") << QByteArray("2026-05-12 17:30");
        QTest::newRow("Christmas") << QByteArray("2026-12-24 12:00") << QByteArray("2026-12-29 10:00");
        QTest::newRow("over the clock change") << QByteArray("2026-03-27 20:00") << QByteArray("2026-03-31 18:00");
    }

    void recoveryInWorkingHours()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        const QDateTime from = paris(start.constData());
        const QDateTime to = paris(end.constData());

        QCOMPARE(afterWindowSeconds(from, 24 * 3600, cover, WorkingDays()), to);
        QCOMPARE(windowSecondsBetween(from, to, cover, WorkingDays()), 24 * 3600);
    }

    void aWindowWithoutHoursNeverPasses()
    {
        const DailyWindow none{.fromMinute = 600, .toMinute = 600};

        QVERIFY(!afterWindowSeconds(paris("2026-04-03 19:00"), 1, none, WorkingDays()).isValid());
    }

    void agreesWithAWalkByQuarterHours()
    {
        // March to October 2026: both clock changes, every spring holiday.
        const WorkingDays workingDays;
        const QDate first(2026, 3, 1);
        const QDate last(2026, 10, 31);
        const IntervalSet windows = windowsOf(cover, first, last, workingDays);
        qint64 quarters = 0;
        const QDateTime end = startOfParisDay(last.addDays(1));
        for (QDateTime instant = startOfParisDay(first); instant < end; instant = instant.addSecs(900)) {
            const QDateTime wall = inParis(instant);
            const bool isInHours = wall.time() >= QTime(7, 0) && wall.time() < QTime(20, 0);
            quarters += isInHours && workingDays.isWorkingDay(wall.date()) ? 1 : 0;
        }

        QCOMPARE(windows.totalSeconds(), quarters * 900);
    }

    void readsWhatProfilesWrite()
    {
        const QByteArray json = "{\"opening\": {\"days\": \"all\", \"from\": \"00:00\", \"to\": \"24:00\"},"
                                "\"cover\": {\"days\": \"working\", \"from\": \"07:00\", \"to\": \"20:00\"},"
                                "\"maintenance\": {\"from\": \"23:00\", \"to\": \"06:00\","
                                "\"at_most\": {\"value\": 2, \"unit\": \"hours\"}}}";

        const ServicePeriod period = servicePeriodFrom(QJsonDocument::fromJson(json).object());

        QCOMPARE(period.opening, allDay);
        QCOMPARE(period.cover, std::optional(cover));
        QCOMPARE(period.maintenance, std::optional(night));
    }
};

QTEST_APPLESS_MAIN(TestServicePeriod)
#include "tst_service_period.moc"
