// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/charts/chart_axis.h"

#include "model/calendar/paris_time.h"
#include "services/reports/sla_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QDateTime instant(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

QList<AxisTick> hourTicks(const Interval &range, qint64 step)
{
    QList<AxisTick> ticks;
    const qint64 first = startOfParisDay(parisDate(instant(range.start))).toSecsSinceEpoch();
    for (qint64 at = first; at <= range.end; at += step) {
        if (at < range.start)
            continue;
        const QDateTime local = inParis(instant(at));
        const bool isMidnight = local.time() == QTime(0, 0);
        ticks += {double(at), local.toString(isMidnight ? QStringLiteral("dd/MM") : QStringLiteral("HH:mm"))};
    }
    return ticks;
}

QList<AxisTick> dayTicks(const Interval &range, int days)
{
    QList<AxisTick> ticks;
    const QDate last = parisDate(instant(range.end));
    for (QDate date = parisDate(instant(range.start)); date <= last; date = date.addDays(days)) {
        const qint64 at = startOfParisDay(date).toSecsSinceEpoch();
        if (at >= range.start && at <= range.end)
            ticks += {double(at), date.toString(QStringLiteral("dd/MM"))};
    }
    return ticks;
}

QList<AxisTick> monthTicks(const Interval &range, int months)
{
    QList<AxisTick> ticks;
    const QDate first = parisDate(instant(range.start));
    QDate date(first.year(), (first.month() - 1) / months * months + 1, 1);
    for (; startOfParisDay(date).toSecsSinceEpoch() <= range.end; date = date.addMonths(months)) {
        const qint64 at = startOfParisDay(date).toSecsSinceEpoch();
        if (at >= range.start)
            ticks += {double(at), shortMonthText(date, true)};
    }
    return ticks;
}

} // namespace

QList<AxisTick> timeTicks(const Interval &range, int most)
{
    const double each = double(range.seconds()) / std::max(1, most);
    for (const qint64 step : {hour / 4, hour, 3 * hour, 6 * hour, 12 * hour}) {
        if (each <= double(step))
            return hourTicks(range, step);
    }
    for (const int days : {1, 2, 7, 14}) {
        if (each <= double(days * day))
            return dayTicks(range, days);
    }
    for (const int months : {1, 3, 6}) {
        if (each <= double(months * 31 * day))
            return monthTicks(range, months);
    }
    return monthTicks(range, 12);
}

QList<AxisTick> rateTicks(double floor, int most)
{
    double step = 0.5;
    for (const double candidate : {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2}) {
        if ((1 - floor) / candidate <= most) {
            step = candidate;
            break;
        }
    }
    const int decimals = step < 0.001 ? 2 : step < 0.01 ? (step == 0.0025 ? 2 : 1) : 0;
    QList<AxisTick> ticks;
    for (int i = 0; 1 - i * step >= floor - 1e-9; ++i)
        ticks.prepend({1 - i * step, percentText(1 - i * step, decimals)});
    return ticks;
}

QList<AxisTick> spanTicks(qint64 seconds, int most)
{
    qint64 step = 24 * hour;
    for (const qint64 candidate : {5 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour,
                                   24 * hour, 48 * hour, 96 * hour, 240 * hour}) {
        step = candidate;
        if (seconds <= candidate * most)
            break;
    }
    while (seconds > step * most)
        step *= 2;
    QList<AxisTick> ticks;
    for (qint64 at = 0; at < seconds + step; at += step)
        ticks += {double(at), shortSpanText(at)};
    return ticks;
}

double PlotPlane::x(double seconds) const
{
    const double share = (seconds - double(range.start)) / std::max(1.0, double(range.seconds()));
    return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
}

double PlotPlane::y(double value) const
{
    const double share = high > low ? (value - low) / (high - low) : 0;
    return area.bottom() - std::clamp(share, 0.0, 1.0) * area.height();
}

} // namespace vigie
