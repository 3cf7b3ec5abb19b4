// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/duration.h"

#include "model/words.h"

#include <QJsonValue>

namespace vigie {

namespace {

constexpr Words<DurationUnit, 6> unitWords{{{DurationUnit::Hours, "hours"},
                                            {DurationUnit::WorkingHours, "working_hours"},
                                            {DurationUnit::CalendarDays, "calendar_days"},
                                            {DurationUnit::WorkingDays, "working_days"},
                                            {DurationUnit::CalendarMonths, "calendar_months"},
                                            {DurationUnit::CalendarYears, "calendar_years"}}};

} // namespace

std::optional<Duration> durationFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const int count = object.value(QLatin1String("value")).toInt(0);
    const std::optional<DurationUnit> unit = valueOf(unitWords, object.value(QLatin1String("unit")).toString());
    if (count <= 0 || !unit)
        return std::nullopt;
    return Duration{.value = count, .unit = *unit};
}

QString durationUnitWord(DurationUnit unit) { return wordOf(unitWords, unit); }

std::optional<DurationUnit> durationUnitFromWord(const QString &word) { return valueOf(unitWords, word); }

QDate dateBefore(QDate date, const Duration &duration, const WorkingDays &workingDays)
{
    switch (duration.unit) {
    case DurationUnit::CalendarDays:
        return date.addDays(-duration.value);
    case DurationUnit::WorkingDays:
        return workingDays.workingDaysBefore(date, duration.value);
    case DurationUnit::CalendarMonths:
        return date.addMonths(-duration.value);
    case DurationUnit::CalendarYears:
        return date.addYears(-duration.value);
    case DurationUnit::Hours:
    case DurationUnit::WorkingHours:
        return {};
    }
    Q_UNREACHABLE();
}

QDate dateAfter(QDate date, const Duration &duration, const WorkingDays &workingDays)
{
    switch (duration.unit) {
    case DurationUnit::CalendarDays:
        return date.addDays(duration.value);
    case DurationUnit::WorkingDays:
        return workingDays.workingDaysAfter(date, duration.value);
    case DurationUnit::CalendarMonths:
        return date.addMonths(duration.value);
    case DurationUnit::CalendarYears:
        return date.addYears(duration.value);
    case DurationUnit::Hours:
    case DurationUnit::WorkingHours:
        return {};
    }
    Q_UNREACHABLE();
}

QDate lastDateWithin(QDate date, const Duration &duration, const WorkingDays &workingDays)
{
    return dateAfter(date, duration, workingDays).addDays(-1);
}

} // namespace vigie
