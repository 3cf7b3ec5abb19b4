// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/sla_recovery.h"

#include <algorithm>

namespace vigie {

namespace {

RecoveredIncident incidentOf(const Interval &time, const RecoveryTerms &terms, const SlaQuestion &question,
                             std::optional<qint64> unendedAt)
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(time.start, Qt::UTC);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(time.end, Qt::UTC);
    RecoveredIncident incident{.time = time, .isOpen = end >= question.asOf || time.end == unendedAt};
    incident.seconds = windowSecondsBetween(start, end, terms.window, question.workingDays);
    incident.isOverLimit = incident.seconds > terms.limitSeconds;
    return incident;
}

bool mayChange(const SlaRecovery &recovery, const SlaQuestion &question)
{
    const bool isOver = question.asOf.toSecsSinceEpoch() >= question.period.interval().end;
    return !isOver
        || std::any_of(recovery.incidents.cbegin(), recovery.incidents.cend(),
                       [](const RecoveredIncident &incident) { return incident.isOpen; });
}

} // namespace

std::optional<SlaRecovery> recoveryOf(const AvailabilityTerms &terms, const SlaQuestion &question,
                                      const ReconciledTime &time)
{
    if (!terms.recovery)
        return std::nullopt;
    SlaRecovery recovery{.rule = terms.recovery->rule,
                         .limitSeconds = terms.recovery->limitSeconds,
                         .isEstimated = terms.recovery->isEstimated,
                         .allowed = terms.recovery->allowed};
    const Interval period = question.period.interval();
    for (const Interval &incident : time.incidents.intervals()) {
        if (incident.start < period.start || incident.start >= period.end)
            continue;
        recovery.incidents.push_back(incidentOf(incident, *terms.recovery, question, time.unendedAt));
        recovery.longestSeconds = std::max(recovery.longestSeconds, recovery.incidents.back().seconds);
    }
    if (recovery.longestSeconds > recovery.limitSeconds)
        recovery.met = false;
    else if (!mayChange(recovery, question))
        recovery.met = true;
    return recovery;
}

} // namespace vigie
