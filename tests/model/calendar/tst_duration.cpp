// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/duration.h"

#include <QtTest>

using namespace vigie;

namespace {

QDate day(const char *text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); }

constexpr Duration days(int value) { return {.value = value, .unit = DurationUnit::CalendarDays}; }
constexpr Duration months(int value) { return {.value = value, .unit = DurationUnit::CalendarMonths}; }
constexpr Duration years(int value) { return {.value = value, .unit = DurationUnit::CalendarYears}; }

} // namespace

Q_DECLARE_METATYPE(vigie::Duration)

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void before_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<Duration>("duration");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char *name, const char *date, Duration duration, const char *expected) {
            QTest::addRow("%s, %s", name, date) << day(date) << duration << day(expected);
        };
        row("new attestation", "2027-05-31", months(3), "2027-02-28");
        row("new attestation", "2028-05-31", months(3), "2028-02-29");
        row("new attestation", "2026-12-15", months(3), "2026-09-15");
        row("new attestation", "2027-05-29", months(3), "2027-02-28");
        row("new attestation", "2027-05-30", months(3), "2027-02-28");
        row("new attestation", "2026-11-30", months(3), "2026-08-30");
        row("new attestation", "2027-01-15", months(3), "2026-10-15");
        row("early warning", "2026-09-15", days(90), "2026-06-17");
        row("evolution announced", "2026-08-31", months(6), "2026-02-28");
        row("leap day", "2028-02-29", years(1), "2027-02-28");
    }

    void before()
    {
        QFETCH(QDate, date);
        QFETCH(Duration, duration);
        QFETCH(QDate, expected);

        QCOMPARE(dateBefore(date, duration, WorkingDays()), expected);
    }

    void after_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<Duration>("duration");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char *name, const char *date, Duration duration, const char *expected) {
            QTest::addRow("%s, %s", name, date) << day(date) << duration << day(expected);
        };
        row("questionnaire", "2024-02-29", years(3), "2027-02-28");
        row("termination", "2026-12-31", months(2), "2027-02-28");
        row("leaving", "2026-04-01", days(15), "2026-04-16");
        row("data erased", "2024-02-29", years(6), "2030-02-28");
        row("token's life", "2024-02-29", years(2), "2026-02-28");
        row("traces erased", "2026-03-15", years(2), "2028-03-15");
        row("four years from a leap day", "2024-02-29", years(4), "2028-02-29");
    }

    void after()
    {
        QFETCH(QDate, date);
        QFETCH(Duration, duration);
        QFETCH(QDate, expected);

        QCOMPARE(dateAfter(date, duration, WorkingDays()), expected);
    }

    void lessThanFiveDaysEndsOnTheFourth()
    {
        QCOMPARE(lastDateWithin(day("2026-04-03"), days(5), WorkingDays()), day("2026-04-07"));
    }

    void workingDaysFollowTheCalendar()
    {
        const Duration fourteen{.value = 14, .unit = DurationUnit::WorkingDays};

        QCOMPARE(dateBefore(day("2026-06-01"), fourteen, WorkingDays()), day("2026-05-07"));
        QCOMPARE(dateAfter(day("2026-05-07"), fourteen, WorkingDays()), day("2026-06-01"));
    }

    void hoursAreNoMatterOfDays()
    {
        const Duration hours{.value = 48, .unit = DurationUnit::Hours};

        QVERIFY(hours.isInHours());
        QVERIFY(!dateAfter(day("2026-06-01"), hours, WorkingDays()).isValid());
    }

    void monthsAgreeWithADayByDayWalk()
    {
        for (QDate date(2023, 12, 1); date < QDate(2029, 1, 1); date = date.addDays(1)) {
            for (const int count : {1, 2, 3, 6, 24, 36}) {
                // Walk back month by month on first days, then take the day or the last one of that month.
                QDate first(date.year(), date.month(), 1);
                for (int month = 0; month < count; ++month) {
                    const QDate eve = first.addDays(-1);
                    first = eve.addDays(1 - eve.day());
                }
                QDate expected = first;
                while (expected.day() < date.day() && expected.addDays(1).month() == first.month())
                    expected = expected.addDays(1);

                QCOMPARE(dateBefore(date, months(count), WorkingDays()), expected);
            }
        }
    }

    void readsWhatProfilesWrite_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("months") << QByteArray(R"({"value": 3, "unit": "calendar_months"})") << true;
        QTest::newRow("nought") << QByteArray(R"({"value": 0, "unit": "calendar_months"})") << false;
        QTest::newRow("negative") << QByteArray(R"({"value": -3, "unit": "calendar_months"})") << false;
        QTest::newRow("half") << QByteArray(R"({"value": 1.5, "unit": "hours"})") << false;
        QTest::newRow("unknown unit") << QByteArray(R"({"value": 3, "unit": "moons"})") << false;
        QTest::newRow("nothing") << QByteArray("{}") << false;
    }

    void readsWhatProfilesWrite()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isRead);

        const std::optional<Duration> duration = durationFrom(QJsonDocument::fromJson(json).object());

        QCOMPARE(duration.has_value(), isRead);
        if (isRead)
            QCOMPARE(*duration, months(3));
    }
};

QTEST_APPLESS_MAIN(TestDuration)
#include "tst_duration.moc"
