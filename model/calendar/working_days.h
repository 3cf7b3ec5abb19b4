// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFlags>
#include <QList>

#include <optional>

namespace vigie {

//! Easter Sunday of a year of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

//! Holidays that hold in one part of the country only; none by default.
enum class LocalHolidays {
    None = 0,
    AlsaceMoselle = 1, //!< Good Friday and 26 December
    Guadeloupe = 2,
    Guyane = 4,
    Martinique = 8,
    Mayotte = 16,
    Reunion = 32,
    SaintBarthelemy = 64,
    SaintMartin = 128,
};
Q_DECLARE_FLAGS(LocalHolidaySets, LocalHolidays)
Q_DECLARE_OPERATORS_FOR_FLAGS(LocalHolidaySets)
[[nodiscard]] QList<LocalHolidays> allLocalHolidays(); //!< without None
[[nodiscard]] QString localHolidaysWord(LocalHolidays local);
[[nodiscard]] std::optional<LocalHolidays> localHolidaysFromWord(const QString &word);

//! Why a day is not a working day.
enum class DayOff {
    Saturday,
    Sunday,
    NewYear,
    EasterMonday,
    LabourDay,
    Victory1945,
    Ascension,
    WhitMonday,
    BastilleDay,
    Assumption,
    AllSaints,
    Armistice1918,
    Christmas,
    GoodFriday,
    SaintStephen,
    AbolitionOfSlavery,
};
[[nodiscard]] QString dayOffWord(DayOff day); //!< `whit_monday`

struct DatedDayOff {
    QDate date{};
    DayOff why{};

    friend bool operator==(const DatedDayOff &, const DatedDayOff &) = default;
};

//! Monday to Friday, except the eleven legal holidays (Code du travail, art. L. 3133-1) and the local ones
//! chosen.
class WorkingDays
{
public:
    explicit WorkingDays(LocalHolidaySets local = {});

    //! The holiday first, else the week-end.
    [[nodiscard]] std::optional<DayOff> dayOff(QDate date) const;
    [[nodiscard]] bool isWorkingDay(QDate date) const { return !dayOff(date); }
    [[nodiscard]] QList<DatedDayOff> holidaysOf(int year) const;

    //! Steps back from a day over so many working days, the day itself not counted.
    [[nodiscard]] QDate workingDaysBefore(QDate date, int count) const;
    [[nodiscard]] QDate workingDaysAfter(QDate date, int count) const;
    //! The day itself when it is a working day.
    [[nodiscard]] QDate workingDayFrom(QDate date) const;
    //! The first day whose workingDaysBefore() is not before the announcement, among all days or working days
    //! only.
    [[nodiscard]] QDate earliestDayFor(QDate announcement, int noticeDays) const;
    [[nodiscard]] QDate earliestWorkingDayFor(QDate announcement, int noticeDays) const;
    //! The days from first to last, both included, that are no working days.
    [[nodiscard]] QList<DatedDayOff> daysOffBetween(QDate first, QDate last) const;

private:
    LocalHolidaySets m_local;
};

} // namespace vigie
