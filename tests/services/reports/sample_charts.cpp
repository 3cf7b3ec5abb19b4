// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/reports/sample_charts.h"

#include "model/calendar/reporting_period.h"
#include "services/reports/sla_words.h"

#include <cmath>

namespace vigie::sample {

namespace {

ReportingPeriod month(int number) { return reportingPeriodAt(ReportingPeriod::Kind::Month, QDate(2026, number, 1)); }
ReportingPeriod lastQuarter() { return reportingPeriodAt(ReportingPeriod::Kind::Quarter, QDate(2026, 10, 1)); }

} // namespace

RateSeries rates()
{
    RateSeries series{.name = QStringLiteral("INFINOE, plages de couverture"), .target = 0.9716};
    const QList<double> values{0.9977, 0.9647, 0.9927, 0.9927, 1, 0.9889, 0.9866, 0.9826, 0.9811, 0.9851, 0.9789};
    for (int i = 0; i < values.size(); ++i) {
        const ReportingPeriod period = month(i + 1);
        series.points += RatePoint{.period = period.interval(),
                                   .label = shortMonthText(period.first, true),
                                   .title = periodTitle(period),
                                   .rate = values[i],
                                   .stand = values[i] < 0.9716 ? RateStand::Missed : RateStand::Met,
                                   .isRunning = i == 10};
    }
    series.points[7].rate.reset();
    series.points[7].stand = RateStand::None;
    return series;
}

CalendarSeries calendar()
{
    CalendarSeries series{.name = QStringLiteral("INFINOE, plages de couverture")};
    for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(1)) {
        CalendarDay day{.date = date, .stand = DayStand::Up};
        if (date.dayOfWeek() > 5)
            day.stand = DayStand::Outside;
        if (date > QDate(2026, 11, 23))
            day.stand = DayStand::Ahead;
        series.days += day;
    }
    const auto at = [&](int dayOfYear) -> CalendarDay & { return series.days[dayOfYear - 1]; };
    at(9) = {QDate(2026, 1, 9), DayStand::Degraded, 3600, 0, 0};
    at(36) = {QDate(2026, 2, 5), DayStand::Down, 14'400, 0, 0};
    at(64) = {QDate(2026, 3, 5), DayStand::Unknown, 0, 0, 7200};
    return series;
}

OutageSeries outages()
{
    const Interval quarter = lastQuarter().interval();
    const qint64 start = quarter.start;
    constexpr qint64 day = 86'400;
    return {.name = QStringLiteral("INFINOE, 4e trimestre 2026"),
            .range = quarter,
            .spans = {{.span = {start + 5 * day, start + 5 * day + 9'900},
                       .lane = OutageLane::Unplanned,
                       .sign = QStringLiteral("a"),
                       .words = QStringLiteral("a, du 06/10 au 06/10, 2 h 45 min")},
                      {.span = {start + 14 * day, start + 14 * day + 40'000},
                       .lane = OutageLane::Unknown,
                       .words = QStringLiteral("inconnu le 15/10")},
                      {.span = {start + 40 * day, start + 42 * day},
                       .lane = OutageLane::Unplanned,
                       .sign = QStringLiteral("b"),
                       .words = QStringLiteral("b, du 10/11 au 12/11")},
                      {.span = {start + 49 * day, start + 49 * day + 4'500},
                       .lane = OutageLane::Planned,
                       .isOpen = true,
                       .sign = QStringLiteral("c"),
                       .words = QStringLiteral("c, programmée, encore ouverte")}},
            .now = start + 53 * day};
}

BudgetSeries budget()
{
    const Interval quarter = lastQuarter().interval();
    const qint64 start = quarter.start;
    constexpr qint64 day = 86'400;
    constexpr qint64 whole = 85'063;
    return {.name = QStringLiteral("INFINOE, 4e trimestre 2026"),
            .period = quarter,
            .budget = whole,
            .left = {{start, whole},
                     {start + 5 * day, whole},
                     {start + 5 * day + 9'900, whole - 9'900},
                     {start + 40 * day, whole - 9'900},
                     {start + 42 * day, whole - 19'500},
                     {start + 53 * day, whole - 19'500}},
            .allowed = {{start, whole}, {quarter.end, 0}},
            .steps = {{start + 5 * day + 9'900, whole - 9'900, QStringLiteral("a"), QStringLiteral("a : 2 h 45 min")},
                      {start + 42 * day, whole - 19'500, QStringLiteral("b"), QStringLiteral("b : 2 h 40 min")}},
            .isRunning = true,
            .leftAtThisPace = 33'000};
}

UsageMatter usage()
{
    const Interval quarter = lastQuarter().interval();
    constexpr qint64 hour = 3600;
    UsageMatter matter{.name = QStringLiteral("Appels par minute : INFINOE"),
                       .unit = QStringLiteral("appels/min"),
                       .lines = {{.name = QStringLiteral("moyenne par heure")},
                                 {.name = QStringLiteral("pointe de l’heure"), .isSecondary = true}},
                       .limit = 200,
                       .limitName = QStringLiteral("quota par partenaire (INF-9.2)")};
    for (qint64 at = quarter.start; at < quarter.start + 24 * 30 * hour; at += hour) {
        const double calls = at == quarter.start + 240 * hour ? std::nan("") : double(40 + (at / hour) % 24 * 4);
        matter.lines[0].values.push_back({at, calls});
        matter.lines[1].values.push_back({at, 1.4 * calls});
    }
    return matter;
}

} // namespace vigie::sample
