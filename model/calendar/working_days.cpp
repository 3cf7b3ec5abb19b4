// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/working_days.h"

#include "model/words.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr Words<LocalHolidays, 8> localWords{{{LocalHolidays::AlsaceMoselle, "alsace_moselle"},
                                              {LocalHolidays::Guadeloupe, "guadeloupe"},
                                              {LocalHolidays::Guyane, "guyane"},
                                              {LocalHolidays::Martinique, "martinique"},
                                              {LocalHolidays::Mayotte, "mayotte"},
                                              {LocalHolidays::Reunion, "reunion"},
                                              {LocalHolidays::SaintBarthelemy, "saint_barthelemy"},
                                              {LocalHolidays::SaintMartin, "saint_martin"}}};

constexpr Words<DayOff, 16> dayOffWords{{{DayOff::Saturday, "saturday"},
                                         {DayOff::Sunday, "sunday"},
                                         {DayOff::NewYear, "new_year"},
                                         {DayOff::EasterMonday, "easter_monday"},
                                         {DayOff::LabourDay, "labour_day"},
                                         {DayOff::Victory1945, "victory_1945"},
                                         {DayOff::Ascension, "ascension"},
                                         {DayOff::WhitMonday, "whit_monday"},
                                         {DayOff::BastilleDay, "bastille_day"},
                                         {DayOff::Assumption, "assumption"},
                                         {DayOff::AllSaints, "all_saints"},
                                         {DayOff::Armistice1918, "armistice_1918"},
                                         {DayOff::Christmas, "christmas"},
                                         {DayOff::GoodFriday, "good_friday"},
                                         {DayOff::SaintStephen, "saint_stephen"},
                                         {DayOff::AbolitionOfSlavery, "abolition_of_slavery"}}};

struct FixedHoliday {
    int month;
    int day;
    DayOff name;
    LocalHolidays where;
};

constexpr FixedHoliday fixedHolidays[] = {
    {1, 1, DayOff::NewYear, LocalHolidays::None},
    {5, 1, DayOff::LabourDay, LocalHolidays::None},
    {5, 8, DayOff::Victory1945, LocalHolidays::None},
    {7, 14, DayOff::BastilleDay, LocalHolidays::None},
    {8, 15, DayOff::Assumption, LocalHolidays::None},
    {11, 1, DayOff::AllSaints, LocalHolidays::None},
    {11, 11, DayOff::Armistice1918, LocalHolidays::None},
    {12, 25, DayOff::Christmas, LocalHolidays::None},
    {12, 26, DayOff::SaintStephen, LocalHolidays::AlsaceMoselle},
    {5, 27, DayOff::AbolitionOfSlavery, LocalHolidays::Guadeloupe},
    {6, 10, DayOff::AbolitionOfSlavery, LocalHolidays::Guyane},
    {5, 22, DayOff::AbolitionOfSlavery, LocalHolidays::Martinique},
    {4, 27, DayOff::AbolitionOfSlavery, LocalHolidays::Mayotte},
    {12, 20, DayOff::AbolitionOfSlavery, LocalHolidays::Reunion},
    {10, 9, DayOff::AbolitionOfSlavery, LocalHolidays::SaintBarthelemy},
    {5, 28, DayOff::AbolitionOfSlavery, LocalHolidays::SaintMartin},
};

struct MovableHoliday {
    int daysAfterEaster;
    DayOff name;
    LocalHolidays where;
};

constexpr MovableHoliday movableHolidays[] = {
    {-2, DayOff::GoodFriday, LocalHolidays::AlsaceMoselle},
    {1, DayOff::EasterMonday, LocalHolidays::None},
    {39, DayOff::Ascension, LocalHolidays::None},
    {50, DayOff::WhitMonday, LocalHolidays::None},
};

bool holds(LocalHolidays where, LocalHolidaySets chosen)
{
    return where == LocalHolidays::None || chosen.testFlag(where);
}

std::optional<DayOff> weekEnd(QDate date)
{
    if (date.dayOfWeek() == Qt::Saturday)
        return DayOff::Saturday;
    return date.dayOfWeek() == Qt::Sunday ? std::optional(DayOff::Sunday) : std::nullopt;
}

} // namespace

//! The anonymous Gregorian computus (Meeus, Jones, Butcher).
QDate easterSunday(int year)
{
    const int goldenYear = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int correction = (century + 8) / 25;
    const int epact = (19 * goldenYear + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    const int toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int lateMoon = (goldenYear + 11 * epact + 22 * toSunday) / 451;
    const int fromMarch = epact + toSunday - 7 * lateMoon + 114;
    return {year, fromMarch / 31, fromMarch % 31 + 1};
}

WorkingDays::WorkingDays(LocalHolidaySets local)
    : m_local(local)
{
}

std::optional<DayOff> WorkingDays::dayOff(QDate date) const
{
    for (const FixedHoliday &holiday : fixedHolidays) {
        if (holiday.month == date.month() && holiday.day == date.day() && holds(holiday.where, m_local))
            return holiday.name;
    }
    const qint64 fromEaster = easterSunday(date.year()).daysTo(date);
    for (const MovableHoliday &holiday : movableHolidays) {
        if (holiday.daysAfterEaster == fromEaster && holds(holiday.where, m_local))
            return holiday.name;
    }
    return weekEnd(date);
}

QList<DatedDayOff> WorkingDays::holidaysOf(int year) const
{
    QList<DatedDayOff> holidays;
    for (const FixedHoliday &holiday : fixedHolidays) {
        if (holds(holiday.where, m_local))
            holidays.append({.date = QDate(year, holiday.month, holiday.day), .why = holiday.name});
    }
    for (const MovableHoliday &holiday : movableHolidays) {
        if (holds(holiday.where, m_local))
            holidays.append({.date = easterSunday(year).addDays(holiday.daysAfterEaster), .why = holiday.name});
    }
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const DatedDayOff &left, const DatedDayOff &right) { return left.date < right.date; });
    return holidays;
}

QDate WorkingDays::workingDaysBefore(QDate date, int count) const
{
    while (date.isValid() && count > 0) {
        date = date.addDays(-1);
        if (isWorkingDay(date))
            --count;
    }
    return date;
}

QDate WorkingDays::workingDaysAfter(QDate date, int count) const
{
    while (date.isValid() && count > 0) {
        date = date.addDays(1);
        if (isWorkingDay(date))
            --count;
    }
    return date;
}

QDate WorkingDays::workingDayFrom(QDate date) const
{
    while (date.isValid() && !isWorkingDay(date))
        date = date.addDays(1);
    return date;
}

QDate WorkingDays::earliestWorkingDayFor(QDate announcement, int noticeDays) const
{
    return workingDaysAfter(workingDayFrom(announcement), noticeDays);
}

QDate WorkingDays::earliestDayFor(QDate announcement, int noticeDays) const
{
    if (noticeDays <= 0)
        return announcement;
    return workingDaysAfter(workingDayFrom(announcement), noticeDays - 1).addDays(1);
}

QList<DatedDayOff> WorkingDays::daysOffBetween(QDate first, QDate last) const
{
    QList<DatedDayOff> days;
    for (QDate date = first; date.isValid() && date <= last; date = date.addDays(1)) {
        if (const std::optional<DayOff> why = dayOff(date))
            days.append({.date = date, .why = *why});
    }
    return days;
}

QList<LocalHolidays> allLocalHolidays()
{
    QList<LocalHolidays> all;
    for (const auto &[local, word] : localWords)
        all.append(local);
    return all;
}

QString localHolidaysWord(LocalHolidays local) { return wordOf(localWords, local); }

std::optional<LocalHolidays> localHolidaysFromWord(const QString &word) { return valueOf(localWords, word); }

QString dayOffWord(DayOff day) { return wordOf(dayOffWords, day); }

} // namespace vigie
