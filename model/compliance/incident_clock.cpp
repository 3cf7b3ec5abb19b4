// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/incident_clock.h"

#include "model/calendar/paris_time.h"
#include "model/rules/rule_parameters.h"

#include <algorithm>

namespace vigie {

namespace {

//! A clock may borrow its figure from another rule; a chain that comes back to itself has none.
QJsonObject figuresOf(const Rule &rule, const TermsProfile &profile)
{
    QSet<QString> seen{rule.id};
    const Rule *current = &rule;
    while (const Rule *lender = profile.rule(current->parameters.value(QLatin1String("limit_of")).toString())) {
        if (seen.contains(lender->id))
            return {};
        seen.insert(lender->id);
        current = lender;
    }
    return current->parameters;
}

void setLimit(IncidentClock &clock, const WorkingDays &workingDays)
{
    if (!clock.limit)
        return;
    if (clock.limit->unit == DurationUnit::Hours) {
        clock.dueAt = clock.from.addSecs(clock.limit->value * 3600LL);
    } else if (clock.limit->unit == DurationUnit::WorkingHours) {
        if (clock.window)
            clock.dueAt = afterWindowSeconds(clock.from, clock.limit->value * 3600LL, *clock.window, workingDays);
    } else {
        const QDate aware = parisDate(clock.from);
        clock.lastDay = clock.isStrictlyLess ? lastDateWithin(aware, *clock.limit, workingDays)
                                             : dateAfter(aware, *clock.limit, workingDays);
        clock.dueAt = startOfParisDay(clock.lastDay.addDays(1)).addSecs(-1);
    }
}

bool isStartedBy(const Rule &rule, const QStringList &events)
{
    const QStringList starts = wordsParameter(rule.parameters, QLatin1String("events"));
    return std::any_of(starts.cbegin(), starts.cend(), [&](const QString &event) { return events.contains(event); });
}

IncidentClock tellingClock(const Rule &rule, const TermsProfile &profile, const IncidentFile &file)
{
    const QJsonObject figures = figuresOf(rule, profile);
    return {.rule = rule.id,
            .api = profile.api,
            .by = wordsParameter(rule.parameters, QLatin1String("by")),
            .to = wordsParameter(rule.parameters, QLatin1String("to")),
            .promptness = rule.parameters.value(QLatin1String("promptness")).toString(),
            .condition = rule.parameters.value(QLatin1String("condition")).toString(),
            .contents = rule.parameters.value(QLatin1String("contents")).toString(),
            .limit = durationFrom(figures.value(QLatin1String("limit"))),
            .isStrictlyLess = figures.value(QLatin1String("strictly_less")).toBool(),
            .from = file.incident.awareAt,
            .answeredAt = file.toldAt(rule.id)};
}

IncidentClock recoveryClock(const Rule &rule, const TermsProfile &profile, const IncidentFile &file)
{
    IncidentClock clock{.rule = rule.id,
                        .api = profile.api,
                        .by = {QStringLiteral("producer")},
                        .limit = durationFrom(rule.parameters.value(QLatin1String("limit"))),
                        .isRecovery = true,
                        .from = file.incident.interruptedAt,
                        .answeredAt = file.incident.recoveredAt};
    const Rule *period = profile.rule(rule.parameters.value(QLatin1String("service_period")).toString());
    if (period)
        clock.window = servicePeriodFrom(period->parameters).cover;
    return clock;
}

qint64 countedSeconds(const IncidentClock &clock, const QDateTime &from, const QDateTime &to,
                      const WorkingDays &workingDays)
{
    if (from >= to)
        return 0;
    return clock.window ? windowSecondsBetween(from, to, *clock.window, workingDays) : from.secsTo(to);
}

ClockState stateOf(const IncidentClock &clock, const QDateTime &now)
{
    if (!clock.dueAt.isValid())
        return clock.answeredAt.isValid() ? ClockState::Met : ClockState::NoFigure;
    if (clock.answeredAt.isValid())
        return clock.answeredAt <= clock.dueAt ? ClockState::Met : ClockState::TooLate;
    return now <= clock.dueAt ? ClockState::Running : ClockState::Over;
}

} // namespace

bool IncidentClock::isOurs() const
{
    return by.contains(QLatin1String("producer")) || by.contains(QLatin1String("processor"));
}

QList<IncidentClock> incidentClocksOf(const IncidentFile &file, const QList<TermsProfile> &profiles,
                                      const WorkingDays &workingDays)
{
    QList<IncidentClock> clocks;
    for (const TermsProfile &profile : profiles) {
        if (!file.incident.apis.contains(profile.api))
            continue;
        for (const Rule &rule : profile.rules) {
            if (!rule.enabled)
                continue;
            if (rule.kind == QLatin1String("clock") && file.incident.awareAt.isValid()
                && isStartedBy(rule, file.incident.events))
                clocks.append(tellingClock(rule, profile, file));
            else if (rule.kind == QLatin1String("recovery_time") && file.incident.interruptedAt.isValid())
                clocks.append(recoveryClock(rule, profile, file));
        }
    }
    for (IncidentClock &clock : clocks)
        setLimit(clock, workingDays);
    std::stable_sort(clocks.begin(), clocks.end(), [](const IncidentClock &left, const IncidentClock &right) {
        if (left.dueAt.isValid() != right.dueAt.isValid())
            return left.dueAt.isValid();
        return left.dueAt.isValid() && left.dueAt < right.dueAt;
    });
    return clocks;
}

ClockReading clockReading(const IncidentClock &clock, const QDateTime &now, const WorkingDays &workingDays)
{
    ClockReading reading{.state = stateOf(clock, now)};
    const QDateTime until = clock.answeredAt.isValid() ? clock.answeredAt : now;
    reading.elapsedSeconds = countedSeconds(clock, clock.from, until, workingDays);
    if (!clock.dueAt.isValid())
        return reading;
    if (reading.state == ClockState::Running)
        reading.leftSeconds = countedSeconds(clock, now, clock.dueAt, workingDays);
    const qint64 whole = countedSeconds(clock, clock.from, clock.dueAt, workingDays);
    reading.share = whole <= 0 ? 1 : std::clamp(double(reading.elapsedSeconds) / double(whole), 0.0, 1.0);
    return reading;
}

} // namespace vigie
