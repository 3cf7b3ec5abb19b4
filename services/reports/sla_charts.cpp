// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/sla_charts.h"

#include "model/calendar/paris_time.h"
#include "model/usage/availability_series.h"
#include "services/reports/report_text.h"
#include "services/reports/sla_verdict.h"
#include "services/reports/sla_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

struct SlaChartWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::SlaCharts)
};

//! A hole shorter than this is left out of the time line, where it would be a hair; it counts all the same.
constexpr qint64 shortestHole = 60;
constexpr qsizetype mostHoles = 200;

RateStand standOf(const SlaMeasure &measure)
{
    switch (slaVerdictOf(measure)) {
    case SlaVerdict::Met:
    case SlaVerdict::KeptSoFar:
        return RateStand::Met;
    case SlaVerdict::Missed:
        return RateStand::Missed;
    case SlaVerdict::BelowSoFar:
    case SlaVerdict::InformativeBelow:
        return RateStand::Below;
    case SlaVerdict::Informative:
        return RateStand::Above;
    case SlaVerdict::NoTarget:
    case SlaVerdict::Unknown:
        return RateStand::None;
    }
    Q_UNREACHABLE();
}

DayStand standOf(const DayAvailability &day, const QDate &today, qint64 longDown)
{
    if (day.windowSeconds == 0)
        return day.date >= today ? DayStand::Ahead : DayStand::Outside;
    if (day.downSeconds > 0)
        return day.downSeconds >= longDown ? DayStand::Down : DayStand::Degraded;
    if (day.unknownSeconds * 10 >= day.windowSeconds)
        return DayStand::Unknown;
    return day.degradedSeconds > 0 ? DayStand::Degraded : DayStand::Up;
}

qint64 leftAt(const std::vector<BudgetPoint> &line, qint64 instant)
{
    qint64 left = line.empty() ? 0 : line.front().leftSeconds;
    for (size_t i = 1; i < line.size(); ++i) {
        const BudgetPoint &one = line[i - 1];
        const BudgetPoint &next = line[i];
        if (instant >= next.at) {
            left = next.leftSeconds;
            continue;
        }
        if (instant > one.at)
            left = one.leftSeconds
                + (next.leftSeconds - one.leftSeconds) * (instant - one.at) / std::max<qint64>(1, next.at - one.at);
        break;
    }
    return left;
}

QList<BudgetCorner> cornersOf(const std::vector<BudgetPoint> &line)
{
    QList<BudgetCorner> corners;
    for (const BudgetPoint &point : line)
        corners += {point.at, point.leftSeconds};
    return corners;
}

QList<BudgetStep> stepsOf(const SlaAnswer &answer, const SlaMeasure &measure, const std::vector<BudgetPoint> &line)
{
    QList<BudgetStep> steps;
    for (const CountedOutage &counted : measure.counted) {
        if (counted.pieces.isEmpty())
            continue;
        const qint64 end = counted.pieces.intervals().back().end;
        steps += {end, leftAt(line, end), outageSign(counted.outage), outageWords(answer, counted.outage)};
    }
    std::sort(steps.begin(), steps.end(),
              [](const BudgetStep &one, const BudgetStep &other) { return one.at < other.at; });
    return steps;
}

void addHoles(OutageSeries &series, const SlaMeasure &measure)
{
    for (const Interval &hole : measure.unknown.intervals()) {
        if (hole.seconds() < shortestHole || series.spans.size() >= mostHoles)
            continue;
        series.spans += OutageSpan{.span = hole,
                                   .lane = OutageLane::Unknown,
                                   .words = SlaChartWords::tr("état inconnu du %1 au %2, %3")
                                                .arg(shortInstant(QDateTime::fromSecsSinceEpoch(hole.start, Qt::UTC)),
                                                     shortInstant(QDateTime::fromSecsSinceEpoch(hole.end, Qt::UTC)),
                                                     spanText(hole.seconds()))};
    }
}

} // namespace

const SlaMeasure *measureOver(const SlaAnswer &answer, SlaWindow window)
{
    const auto found = std::find_if(answer.measures.cbegin(), answer.measures.cend(),
                                    [window](const SlaMeasure &measure) { return measure.window == window; });
    return found == answer.measures.cend() ? nullptr : &*found;
}

RateSeries rateSeriesOf(const QString &name, const std::vector<SlaAnswer> &answers, SlaWindow window)
{
    RateSeries series{.name = name};
    for (const SlaAnswer &answer : answers) {
        const SlaMeasure *measure = measureOver(answer, window);
        if (!measure)
            continue;
        if (measure->target)
            series.target = measure->target;
        const bool isMonth = answer.period.kind == ReportingPeriod::Kind::Month;
        series.points += RatePoint{.period = answer.interval,
                                   .label = isMonth ? shortMonthText(answer.period.first, true)
                                                    : shortPeriodText(answer.period),
                                   .title = periodTitle(answer.period),
                                   .rate = measure->rate,
                                   .stand = standOf(*measure),
                                   .isRunning = !answer.isOver,
                                   .unknownShare = measure->unknownShare()};
    }
    return series;
}

CalendarSeries calendarSeriesOf(const QString &name, const std::vector<SlaAnswer> &answers, SlaWindow window)
{
    CalendarSeries series{.name = name};
    for (const SlaAnswer &answer : answers) {
        const SlaMeasure *measure = measureOver(answer, window);
        if (!measure)
            continue;
        const QDate today = parisDate(answer.asOf);
        for (const DayAvailability &day : daysOf(*measure, answer.period.first, answer.period.last)) {
            series.days += CalendarDay{.date = day.date,
                                       .stand = standOf(day, today, series.longDown),
                                       .downSeconds = day.downSeconds,
                                       .degradedSeconds = day.degradedSeconds,
                                       .unknownSeconds = day.unknownSeconds};
        }
    }
    return series;
}

OutageSeries outageSeriesOf(const QString &name, const SlaAnswer &answer)
{
    OutageSeries series{.name = name, .range = answer.interval};
    for (size_t i = 0; i < answer.outages.size(); ++i) {
        const Outage &outage = answer.outages[i].outage;
        const bool isOpen = outage.isOpen();
        series.spans += OutageSpan{.span = outage.until(answer.asOf),
                                   .lane = outage.planned ? OutageLane::Planned : OutageLane::Unplanned,
                                   .isOpen = isOpen,
                                   .sign = outageSign(i),
                                   .words = outageWords(answer, i)};
    }
    addHoles(series, answer.mainMeasure());
    std::stable_sort(series.spans.begin(), series.spans.end(),
                     [](const OutageSpan &one, const OutageSpan &other) { return one.span.start < other.span.start; });
    const qint64 now = answer.asOf.toSecsSinceEpoch();
    if (now > answer.interval.start && now < answer.interval.end)
        series.now = now;
    return series;
}

std::optional<BudgetSeries> budgetSeriesOf(const QString &name, const SlaAnswer &answer)
{
    const SlaMeasure &measure = answer.mainMeasure();
    if (!measure.budgetSeconds)
        return std::nullopt;
    const std::vector<BudgetPoint> burnt = budgetBurnt(measure);
    BudgetSeries series{.name = name,
                        .period = answer.interval,
                        .budget = *measure.budgetSeconds,
                        .left = cornersOf(burnt),
                        .allowed = cornersOf(evenPace(measure)),
                        .steps = stepsOf(answer, measure, burnt),
                        .isRunning = !answer.isOver};
    if (measure.projection)
        series.leftAtThisPace = measure.projection->budgetLeftSeconds;
    return series;
}

QString outageSign(size_t index)
{
    constexpr size_t letters = 26;
    QString sign;
    for (size_t rest = index + 1; rest > 0; rest = (rest - 1) / letters)
        sign.prepend(QChar(u'a' + char16_t((rest - 1) % letters)));
    return sign;
}

QString outageWords(const SlaAnswer &answer, size_t index)
{
    const SlaOutage &shown = answer.outages[index];
    const Outage &outage = shown.outage;
    const QString nature = outage.planned ? SlaChartWords::tr("programmée") : SlaChartWords::tr("non programmée");
    const QString length = spanText(outage.until(answer.asOf).seconds());
    const QString counted = spanText(shown.countedSeconds);
    if (outage.isOpen()) {
        return SlaChartWords::tr("%1, depuis le %2, encore ouverte, %3 : %4, dont %5 comptées")
            .arg(outageSign(index), shortInstant(outage.start), nature, length, counted);
    }
    return SlaChartWords::tr("%1, du %2 au %3, %4 : %5, dont %6 comptées")
        .arg(outageSign(index), shortInstant(outage.start), shortInstant(outage.end), nature, length, counted);
}

QString countedSigns(const SlaMeasure &measure)
{
    QStringList signs;
    for (const CountedOutage &counted : measure.counted) {
        if (counted.seconds > 0)
            signs += outageSign(counted.outage);
    }
    return signs.join(QStringLiteral(", "));
}

} // namespace vigie
