// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/sla_computation.h"

#include "model/usage/availability_series.h"
#include "model/usage/outage_reconciliation.h"
#include "model/usage/sla_readings.h"
#include "model/usage/sla_recovery.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

IntervalSet windowOf(SlaWindow window, const SlaQuestion &question, const ServicePeriod &hours,
                     const IntervalSet &maintenance)
{
    const QDate first = question.period.first;
    const QDate last = question.period.last;
    switch (window) {
    case SlaWindow::Cover:
        return windowsOf(hours.cover.value_or(hours.opening), first, last, question.workingDays);
    case SlaWindow::Opening:
        return windowsOf(hours.opening, first, last, question.workingDays).subtracted(maintenance);
    case SlaWindow::Calendar:
        return IntervalSet({question.period.interval()});
    }
    Q_UNREACHABLE();
}

std::optional<double> rateOf(qint64 down, qint64 known)
{
    return known > 0 ? std::optional(1 - double(down) / double(known)) : std::nullopt;
}

//! The instant at which so many seconds of a set have passed; invalid when it has fewer.
QDateTime instantAfter(const IntervalSet &set, double seconds)
{
    for (const Interval &piece : set.intervals()) {
        if (double(piece.seconds()) > seconds)
            return QDateTime::fromSecsSinceEpoch(piece.start + qint64(seconds), Qt::UTC);
        seconds -= double(piece.seconds());
    }
    return {};
}

SlaProjection projectionOf(const SlaMeasure &measure)
{
    const double pace = double(measure.downSeconds) / double(measure.knownSeconds());
    SlaProjection projection{.downSeconds = std::llround(pace * double(measure.windowSeconds))};
    projection.budgetLeftSeconds = *measure.budgetSeconds - projection.downSeconds;
    projection.keepsTarget = keepsTarget(projection.downSeconds, measure.windowSeconds, *measure.target,
                                         measure.percentDecimals);
    if (*measure.budgetLeftSeconds < 0)
        projection.exhaustedAt = instantAfter(measure.down, double(*measure.budgetSeconds));
    else if (measure.downSeconds > 0)
        projection.exhaustedAt = instantAfter(measure.remainingWindow, double(*measure.budgetLeftSeconds) / pace);
    return projection;
}

void judge(SlaMeasure &measure, bool isOver)
{
    const qint64 known = measure.knownSeconds();
    measure.rate = rateOf(measure.downSeconds, known);
    measure.rateIfUnknownDown = rateOf(measure.downSeconds + measure.unknownSeconds, measure.elapsedSeconds);
    measure.rateIfUnknownUp = rateOf(measure.downSeconds, measure.elapsedSeconds);
    if (!measure.target)
        return;
    measure.budgetSeconds = budgetOf(*measure.target, measure.windowSeconds);
    measure.budgetLeftSeconds = *measure.budgetSeconds - measure.downSeconds;
    if (!measure.rate)
        return;
    measure.keepsTarget = keepsTarget(measure.downSeconds, known, *measure.target, measure.percentDecimals);
    if (!isOver)
        measure.projection = projectionOf(measure);
    else if (measure.isJudged)
        measure.met = measure.keepsTarget;
}

void count(SlaMeasure &measure, const ReconciledTime &time)
{
    measure.down = time.down.intersected(measure.elapsedWindow);
    measure.degraded = time.degraded.intersected(measure.elapsedWindow);
    measure.unknown = time.unknown.intersected(measure.elapsedWindow);
    measure.elapsedSeconds = measure.elapsedWindow.totalSeconds();
    measure.windowSeconds = measure.elapsedSeconds + measure.remainingWindow.totalSeconds();
    measure.downSeconds = measure.down.totalSeconds();
    measure.degradedSeconds = measure.degraded.totalSeconds();
    measure.unknownSeconds = measure.unknown.totalSeconds();
    for (std::size_t index = 0; index < time.outages.size(); ++index) {
        IntervalSet pieces = time.outages[index].claimed.intersected(measure.elapsedWindow);
        const qint64 seconds = pieces.totalSeconds();
        if (seconds > 0)
            measure.counted.push_back({.outage = index, .pieces = std::move(pieces), .seconds = seconds});
    }
}

SlaMeasure measureOf(const MeasureTerms &line, const AvailabilityTerms &terms, const SlaQuestion &question,
                     const ReconciledTime &time, const SlaAnswer &answer)
{
    SlaMeasure measure{
        .window = line.window, .rule = terms.rule, .target = line.target, .percentDecimals = line.percentDecimals};
    measure.isJudged = answer.isJudgedPeriod && line.target.has_value();
    if (line.window == SlaWindow::Opening && terms.servicePeriod.maintenance)
        measure.maintenance = admittedMaintenance(*terms.servicePeriod.maintenance, time.declaredMaintenance,
                                                  question.period.first, question.period.last)
                                  .intersected(IntervalSet({answer.interval}));
    const IntervalSet window = windowOf(line.window, question, terms.servicePeriod, measure.maintenance);
    const IntervalSet past({{.start = answer.interval.start, .end = question.asOf.toSecsSinceEpoch()}});
    measure.elapsedWindow = window.intersected(past);
    measure.remainingWindow = window.subtracted(past);
    count(measure, time);
    judge(measure, answer.isOver);
    measure.parts = partsOf(measure.elapsedWindow, question.period.first, question.period.last);
    return measure;
}

QStringList rulesOf(const AvailabilityTerms &terms)
{
    QStringList rules;
    const QString recovery = terms.recovery ? terms.recovery->rule : QString();
    for (const QString &rule : {terms.rule, terms.servicePeriodRule, recovery, terms.levelRule}) {
        if (!rule.isEmpty())
            rules.append(rule);
    }
    for (const OutageCause &cause : terms.causes) {
        if (!rules.contains(cause.rule))
            rules.append(cause.rule);
    }
    return rules;
}

void showOutages(SlaAnswer &answer, const ReconciledTime &time)
{
    for (const ReconciledOutage &outage : time.outages) {
        answer.outages.push_back(outage.shown);
        answer.outages.back().outage.api = answer.api;
        answer.outages.back().outage.environment = answer.environment;
    }
    for (const CountedOutage &counted : answer.mainMeasure().counted)
        answer.outages[counted.outage].countedSeconds = counted.seconds;
}

} // namespace

SlaAnswer slaAnswer(const TermsProfile &profile, const SlaQuestion &question, const SlaMatter &matter)
{
    const AvailabilityTerms terms = availabilityTermsOf(profile);
    SlaAnswer answer{.api = profile.api,
                     .profile = profile.reference(),
                     .environment = question.environment,
                     .period = question.period,
                     .interval = question.period.interval(),
                     .asOf = question.asOf,
                     .basis = matter.probe ? SlaBasis::Probe : SlaBasis::RecordedOutages,
                     .rules = rulesOf(terms)};
    const qint64 now = question.asOf.toSecsSinceEpoch();
    answer.isOver = now >= answer.interval.end;
    // The texts promise for production; the sandbox is measured without being judged.
    answer.isJudgedPeriod = question.period.kind == terms.judgedBy && question.environment == Environment::Production;
    const Interval past{.start = answer.interval.start, .end = std::min(now, answer.interval.end)};
    const ReconciledTime time = reconciled(matter, terms, past, question.asOf);
    for (const MeasureTerms &line : terms.measures)
        answer.measures.push_back(measureOf(line, terms, question, time, answer));
    showOutages(answer, time);
    answer.recovery = recoveryOf(terms, question, time);
    answer.readings = readingsOf(terms, question, time, answer);
    return answer;
}

std::vector<SlaAnswer> slaAnswers(const TermsProfile &profile, const SlaQuestion &last, int count,
                                  const SlaMatter &matter)
{
    std::vector<SlaAnswer> answers;
    SlaQuestion question = last;
    for (int index = 0; index < count; ++index, question.period = question.period.previous())
        answers.push_back(slaAnswer(profile, question, matter));
    std::reverse(answers.begin(), answers.end());
    return answers;
}

} // namespace vigie
