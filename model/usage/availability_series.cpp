// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/availability_series.h"

#include "model/calendar/paris_border.h"

#include <algorithm>
#include <cmath>

namespace vigie {

std::vector<qint64> dayBorders(QDate first, QDate last)
{
    std::vector<qint64> borders;
    for (QDate date = first; date.isValid() && date <= last.addDays(1); date = date.addDays(1))
        borders.push_back(borderSecond(date, 0, WindowBorder::Opening));
    return borders;
}

std::vector<qint64> secondsBetween(const IntervalSet &set, const std::vector<qint64> &borders)
{
    std::vector<qint64> seconds(borders.empty() ? 0 : borders.size() - 1);
    auto first = set.intervals().cbegin();
    for (std::size_t index = 0; index < seconds.size(); ++index) {
        const Interval day{.start = borders[index], .end = borders[index + 1]};
        while (first != set.intervals().cend() && first->end <= day.start)
            ++first;
        for (auto piece = first; piece != set.intervals().cend() && piece->start < day.end; ++piece)
            seconds[index] +=
                Interval{.start = std::max(piece->start, day.start), .end = std::min(piece->end, day.end)}.seconds();
    }
    return seconds;
}

std::vector<DayAvailability> daysOf(const SlaMeasure &measure, QDate first, QDate last)
{
    const std::vector<qint64> borders = dayBorders(first, last);
    const std::vector<qint64> window = secondsBetween(measure.elapsedWindow, borders);
    const std::vector<qint64> down = secondsBetween(measure.down, borders);
    const std::vector<qint64> degraded = secondsBetween(measure.degraded, borders);
    const std::vector<qint64> unknown = secondsBetween(measure.unknown, borders);
    std::vector<DayAvailability> days;
    for (std::size_t index = 0; index < window.size(); ++index)
        days.push_back({.date = first.addDays(qint64(index)),
                        .windowSeconds = window[index],
                        .downSeconds = down[index],
                        .degradedSeconds = degraded[index],
                        .unknownSeconds = unknown[index]});
    return days;
}

std::vector<WindowPart> partsOf(const IntervalSet &window, QDate first, QDate last)
{
    const std::vector<qint64> seconds = secondsBetween(window, dayBorders(first, last));
    std::vector<WindowPart> parts;
    for (std::size_t index = 0; index < seconds.size(); ++index) {
        const QDate date = first.addDays(qint64(index));
        if (seconds[index] == 0)
            continue;
        const bool isLike = !parts.empty() && parts.back().secondsEach == seconds[index]
            && parts.back().first.month() == date.month() && parts.back().first.year() == date.year();
        if (!isLike)
            parts.push_back({.first = date, .secondsEach = seconds[index]});
        parts.back().last = date;
        ++parts.back().days;
        parts.back().seconds += seconds[index];
    }
    return parts;
}

std::vector<BudgetPoint> budgetBurnt(const SlaMeasure &measure)
{
    if (!measure.budgetSeconds || measure.elapsedWindow.isEmpty())
        return {};
    qint64 left = *measure.budgetSeconds;
    std::vector<BudgetPoint> points{{.at = measure.elapsedWindow.intervals().front().start, .leftSeconds = left}};
    for (const Interval &piece : measure.down.intervals()) {
        points.push_back({.at = piece.start, .leftSeconds = left});
        left -= piece.seconds();
        points.push_back({.at = piece.end, .leftSeconds = left});
    }
    points.push_back({.at = measure.elapsedWindow.intervals().back().end, .leftSeconds = left});
    return points;
}

std::vector<BudgetPoint> evenPace(const SlaMeasure &measure)
{
    if (!measure.budgetSeconds || measure.windowSeconds == 0)
        return {};
    const double budget = double(*measure.budgetSeconds);
    const auto leftAfter = [&](qint64 passed) {
        return std::llround(budget * (1 - double(passed) / double(measure.windowSeconds)));
    };
    const IntervalSet window = measure.elapsedWindow.united(measure.remainingWindow);
    std::vector<BudgetPoint> points;
    qint64 passed = 0;
    for (const Interval &piece : window.intervals()) {
        points.push_back({.at = piece.start, .leftSeconds = leftAfter(passed)});
        passed += piece.seconds();
        points.push_back({.at = piece.end, .leftSeconds = leftAfter(passed)});
    }
    return points;
}

} // namespace vigie
