// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/service_period.h"

#include "model/calendar/duration.h"
#include "model/calendar/paris_border.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr int longestSearchDays = 36'525;

int minuteFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.left(2).toInt() * 60 + text.mid(3, 2).toInt();
}

DailyWindow windowFrom(const QJsonObject &object)
{
    return {.fromMinute = minuteFrom(object.value(QLatin1String("from"))),
            .toMinute = minuteFrom(object.value(QLatin1String("to"))),
            .workingDaysOnly = object.value(QLatin1String("days")) == QLatin1String("working")};
}

Interval windowOn(const DailyWindow &window, QDate date)
{
    return {.start = borderSecond(date, window.fromMinute, WindowBorder::Opening),
            .end = borderSecond(date, window.toMinute, WindowBorder::Closing)};
}

bool isOpenOn(const DailyWindow &window, QDate date, const WorkingDays &workingDays)
{
    return !window.workingDaysOnly || workingDays.isWorkingDay(date);
}

Interval longestOf(const IntervalSet &set)
{
    const auto isShorter = [](const Interval &left, const Interval &right) { return left.seconds() < right.seconds(); };
    const auto longest = std::max_element(set.intervals().cbegin(), set.intervals().cend(), isShorter);
    return longest == set.intervals().cend() ? Interval{} : *longest;
}

} // namespace

ServicePeriod servicePeriodFrom(const QJsonObject &parameters)
{
    ServicePeriod period{.opening = windowFrom(parameters.value(QLatin1String("opening")).toObject())};
    if (parameters.contains(QLatin1String("cover")))
        period.cover = windowFrom(parameters.value(QLatin1String("cover")).toObject());
    if (parameters.contains(QLatin1String("maintenance"))) {
        const QJsonObject night = parameters.value(QLatin1String("maintenance")).toObject();
        const std::optional<Duration> limit = durationFrom(night.value(QLatin1String("at_most")));
        period.maintenance = MaintenanceNight{.fromMinute = minuteFrom(night.value(QLatin1String("from"))),
                                              .toMinute = minuteFrom(night.value(QLatin1String("to"))),
                                              .atMostSeconds = limit ? limit->value * 3600LL : 0};
    }
    return period;
}

IntervalSet windowsOf(const DailyWindow &window, QDate first, QDate last, const WorkingDays &workingDays)
{
    std::vector<Interval> windows;
    for (QDate date = first; date.isValid() && date <= last; date = date.addDays(1)) {
        if (isOpenOn(window, date, workingDays))
            windows.push_back(windowOn(window, date));
    }
    return IntervalSet(std::move(windows));
}

std::vector<Interval> nightsOf(const MaintenanceNight &night, QDate first, QDate last)
{
    const bool passesMidnight = night.toMinute <= night.fromMinute;
    std::vector<Interval> nights;
    for (QDate date = passesMidnight ? first.addDays(-1) : first; date.isValid() && date <= last;
         date = date.addDays(1)) {
        const QDate endDate = passesMidnight ? date.addDays(1) : date;
        nights.push_back({.start = borderSecond(date, night.fromMinute, WindowBorder::Opening),
                          .end = borderSecond(endDate, night.toMinute, WindowBorder::Closing)});
    }
    return nights;
}

IntervalSet admittedMaintenance(const MaintenanceNight &night, const IntervalSet &declared, QDate first, QDate last)
{
    std::vector<Interval> admitted;
    for (const Interval &hours : nightsOf(night, first, last)) {
        Interval range = longestOf(declared.intersected(IntervalSet({hours})));
        range.end = std::min(range.end, range.start + night.atMostSeconds);
        admitted.push_back(range);
    }
    return IntervalSet(std::move(admitted));
}

QDateTime afterWindowSeconds(const QDateTime &start, qint64 seconds, const DailyWindow &window,
                             const WorkingDays &workingDays)
{
    if (seconds <= 0)
        return start;
    if (window.toMinute <= window.fromMinute)
        return {};
    const qint64 startSecond = start.toSecsSinceEpoch();
    QDate date = parisDate(start);
    for (int day = 0; day < longestSearchDays; ++day, date = date.addDays(1)) {
        if (!isOpenOn(window, date, workingDays))
            continue;
        Interval hours = windowOn(window, date);
        hours.start = std::max(hours.start, startSecond);
        if (hours.seconds() >= seconds)
            return QDateTime::fromSecsSinceEpoch(hours.start + seconds, Qt::UTC);
        seconds -= hours.seconds();
    }
    return {};
}

qint64 windowSecondsBetween(const QDateTime &start, const QDateTime &end, const DailyWindow &window,
                            const WorkingDays &workingDays)
{
    const IntervalSet windows = windowsOf(window, parisDate(start), parisDate(end), workingDays);
    return windows.intersected(IntervalSet({Interval::between(start, end)})).totalSeconds();
}

} // namespace vigie
