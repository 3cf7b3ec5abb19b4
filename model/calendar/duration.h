// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/working_days.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace vigie {

enum class DurationUnit { Hours, WorkingHours, CalendarDays, WorkingDays, CalendarMonths, CalendarYears };

//! A length of time as the texts state it: « trois mois », « quatorze jours ouvrés », « 72 heures ».
struct Duration {
    int value{0};
    DurationUnit unit{DurationUnit::CalendarDays};

    //! Hours, elapsed or worked, run on instants; all other units on days.
    [[nodiscard]] bool isInHours() const { return unit == DurationUnit::Hours || unit == DurationUnit::WorkingHours; }
    friend bool operator==(const Duration &, const Duration &) = default;
};

//! From `{"value": 3, "unit": "calendar_months"}`, as the profiles write it; nothing when it is not one.
[[nodiscard]] std::optional<Duration> durationFrom(const QJsonValue &value);
[[nodiscard]] QString durationUnitWord(DurationUnit unit);
[[nodiscard]] std::optional<DurationUnit> durationUnitFromWord(const QString &word);

//! Calendar arithmetic on days: months and years keep the day, or take the last one of a shorter month.
//! Invalid for a duration in hours.
[[nodiscard]] QDate dateBefore(QDate date, const Duration &duration, const WorkingDays &workingDays);
[[nodiscard]] QDate dateAfter(QDate date, const Duration &duration, const WorkingDays &workingDays);

//! « inférieur à n »: the last day on which less than the duration has passed.
[[nodiscard]] QDate lastDateWithin(QDate date, const Duration &duration, const WorkingDays &workingDays);

} // namespace vigie
