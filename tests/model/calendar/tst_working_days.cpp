// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/working_days.h"

#include <QtTest>

using namespace vigie;

namespace {

QDate day(const char *text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); }

//! Easter by another way: the table of paschal full moons that holds from 1900 to 2199, then the next Sunday.
QDate easterByTable(int year)
{
    static const std::pair<int, int> fullMoons[19] = {{4, 14}, {4, 3},  {3, 23}, {4, 11}, {3, 31}, {4, 18}, {4, 8},
                                                      {3, 28}, {4, 16}, {4, 5},  {3, 25}, {4, 13}, {4, 2},  {3, 22},
                                                      {4, 10}, {3, 30}, {4, 17}, {4, 7},  {3, 27}};
    const auto [month, dayOfMonth] = fullMoons[year % 19];
    QDate date = QDate(year, month, dayOfMonth).addDays(1);
    while (date.dayOfWeek() != Qt::Sunday)
        date = date.addDays(1);
    return date;
}

} // namespace

class TestWorkingDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easterAgreesWithTheTableOfFullMoons()
    {
        for (int year = 1900; year < 2200; ++year)
            QCOMPARE(easterSunday(year), easterByTable(year));
    }

    void theElevenLegalHolidays()
    {
        QStringList dates;
        for (const DatedDayOff &holiday : WorkingDays().holidaysOf(2026))
            dates.append(holiday.date.toString(QStringLiteral("MM-dd")));

        QCOMPARE(dates.join(u' '), QStringLiteral("01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"));
    }

    void ascensionAndVictoryDayCanMeet()
    {
        // In 2008 Ascension is on 1 May: one day, two holidays.
        QCOMPARE(WorkingDays().holidaysOf(2008).size(), 11);
        QVERIFY(WorkingDays().dayOff(QDate(2008, 5, 1)).has_value());
    }

    void localHolidays_data()
    {
        QTest::addColumn<LocalHolidaySets>("sets");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char *name, LocalHolidaySets sets, const char *date) {
            QTest::newRow(name) << sets << day(date);
        };
        row("Good Friday", LocalHolidays::AlsaceMoselle, "2026-04-03");
        row("26 December", LocalHolidays::AlsaceMoselle, "2025-12-26");
        row("Guadeloupe", LocalHolidays::Guadeloupe, "2026-05-27");
        row("Guyane", LocalHolidays::Guyane, "2026-06-10");
        row("Martinique", LocalHolidays::Martinique, "2026-05-22");
        row("Mayotte", LocalHolidays::Mayotte, "2026-04-27");
        row("Réunion", LocalHolidays::Reunion, "2027-12-20");
        row("Saint-Barthélemy", LocalHolidays::SaintBarthelemy, "2026-10-09");
        row("Saint-Martin", LocalHolidays::SaintMartin, "2026-05-28");
        row("two sets", LocalHolidays::AlsaceMoselle | LocalHolidays::Reunion, "2027-12-20");
    }

    void localHolidays()
    {
        QFETCH(LocalHolidaySets, sets);
        QFETCH(QDate, date);

        QVERIFY(WorkingDays().isWorkingDay(date));
        QVERIFY(!WorkingDays(sets).isWorkingDay(date));
    }

    void latestAnnouncement_data()
    {
        QTest::addColumn<QDate>("change");
        QTest::addColumn<QDate>("nominal");
        QTest::addColumn<QDate>("emergency");
        const auto row = [](const char *change, const char *nominal, const char *emergency) {
            QTest::newRow(change) << day(change) << day(nominal) << day(emergency);
        };
        row("2026-06-01", "2026-05-07", "2026-05-20");
        row("2026-05-31", "2026-05-07", "2026-05-20");
        row("2026-01-05", "2025-12-12", "2025-12-23");
        row("2026-05-26", "2026-04-30", "2026-05-13");
        row("2026-05-15", "2026-04-22", "2026-05-04");
        row("2026-11-12", "2026-10-22", "2026-11-02");
        row("2026-12-28", "2026-12-07", "2026-12-16");
    }

    void latestAnnouncement()
    {
        QFETCH(QDate, change);
        QFETCH(QDate, nominal);
        QFETCH(QDate, emergency);

        QCOMPARE(WorkingDays().workingDaysBefore(change, 14), nominal);
        QCOMPARE(WorkingDays().workingDaysBefore(change, 7), emergency);
    }

    void earliestChange()
    {
        const WorkingDays workingDays;

        QCOMPARE(workingDays.earliestWorkingDayFor(day("2026-05-07"), 14), day("2026-06-01"));
        QCOMPARE(workingDays.earliestDayFor(day("2026-05-07"), 14), day("2026-05-30"));
        QCOMPARE(workingDays.workingDaysBefore(day("2026-05-29"), 14), day("2026-05-06"));
    }

    void steppingAgreesWithADayByDayCount()
    {
        const WorkingDays workingDays;
        for (QDate date(2025, 1, 1); date < QDate(2029, 1, 1); date = date.addDays(1)) {
            for (const int count : {1, 7, 14}) {
                const QDate before = workingDays.workingDaysBefore(date, count);
                int passed = 0;
                for (QDate step = before; step < date; step = step.addDays(1))
                    passed += workingDays.isWorkingDay(step) ? 1 : 0;
                QVERIFY(workingDays.isWorkingDay(before));
                QCOMPARE(passed, count);
            }
        }
    }

    void planningAgreesWithATrialOfEachDay()
    {
        const WorkingDays workingDays;
        for (QDate announcement(2026, 1, 1); announcement < QDate(2027, 1, 1); announcement = announcement.addDays(1)) {
            QDate any = announcement;
            while (workingDays.workingDaysBefore(any, 14) < announcement)
                any = any.addDays(1);
            QDate working = any;
            while (!workingDays.isWorkingDay(working))
                working = working.addDays(1);

            QCOMPARE(workingDays.earliestDayFor(announcement, 14), any);
            QCOMPARE(workingDays.earliestWorkingDayFor(announcement, 14), working);
        }
    }

    void daysLeftOutAreNamed()
    {
        const QList<DatedDayOff> days = WorkingDays().daysOffBetween(day("2026-05-07"), day("2026-05-15"));

        const QList<DatedDayOff> expected{{day("2026-05-08"), DayOff::Victory1945},
                                          {day("2026-05-09"), DayOff::Saturday},
                                          {day("2026-05-10"), DayOff::Sunday},
                                          {day("2026-05-14"), DayOff::Ascension}};
        QCOMPARE(days, expected);
    }

    void anInvalidDateEndsEverything()
    {
        QVERIFY(!WorkingDays().workingDaysBefore(QDate(), 14).isValid());
        QVERIFY(!WorkingDays().earliestDayFor(QDate(), 14).isValid());
        QVERIFY(WorkingDays().daysOffBetween(QDate(), QDate()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestWorkingDays)
#include "tst_working_days.moc"
