// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/outage_reconciliation.h"

#include <algorithm>

namespace vigie {

namespace {

struct Recorded {
    Outage outage{};
    Interval time{};
    bool leavesTheRate{false};

    [[nodiscard]] bool isDown() const { return outage.effect == OutageEffect::Down; }
    [[nodiscard]] bool counts() const { return isDown() && !leavesTheRate; }
    [[nodiscard]] bool isIncident() const { return counts() && !outage.planned && !outage.declaredMaintenance; }
};

std::vector<Recorded> recordedOf(const SlaMatter &matter, const AvailabilityTerms &terms, const QDateTime &asOf)
{
    std::vector<Recorded> recorded;
    for (const Outage &outage : matter.outages) {
        const Interval time = outage.until(asOf);
        if (time.isEmpty())
            continue;
        const bool leaves = terms.leavesTheRate(outage.cause) || (outage.planned && !terms.plannedOutagesCount);
        recorded.push_back({.outage = outage, .time = time, .leavesTheRate = leaves});
    }
    std::stable_sort(recorded.begin(), recorded.end(),
                     [](const Recorded &left, const Recorded &right) { return left.time.start < right.time.start; });
    return recorded;
}

template <typename Predicate> IntervalSet timeOf(const std::vector<Recorded> &recorded, Predicate belongs)
{
    std::vector<Interval> intervals;
    for (const Recorded &one : recorded) {
        if (belongs(one))
            intervals.push_back(one.time);
    }
    return IntervalSet(std::move(intervals));
}

IntervalSet declaredMaintenanceOf(const SlaMatter &matter, const QDateTime &asOf)
{
    std::vector<Interval> intervals;
    for (const Outage &outage : matter.outages) {
        if (outage.declaredMaintenance)
            intervals.push_back(outage.isOpen() ? outage.until(asOf) : Interval::between(outage.start, outage.end));
    }
    return IntervalSet(std::move(intervals));
}

void addRecorded(ReconciledTime &time, const std::vector<Recorded> &recorded, const IntervalSet &span,
                 const IntervalSet &seenDown)
{
    for (const Recorded &one : recorded) {
        const IntervalSet own = IntervalSet({one.time}).intersected(span);
        if (own.isEmpty())
            continue;
        ReconciledOutage reconciled{.shown = {.outage = one.outage, .leavesTheRate = one.leavesTheRate}};
        reconciled.shown.isSeenByProbe = !seenDown.intersected(own).isEmpty();
        if (one.counts()) {
            reconciled.claimed = own.subtracted(time.down);
            time.down = time.down.united(own);
        }
        time.outages.push_back(std::move(reconciled));
    }
}

//! A run at the end of what the probe has seen, a few steps ago at most, goes on.
bool goesOn(const Interval &run, const ProbeHistory &probe, const QDateTime &asOf)
{
    return run.end == probe.end() && asOf.toSecsSinceEpoch() <= run.end + longestHoleInSteps * probe.stepSeconds();
}

void addSeen(ReconciledTime &time, const ProbeHistory &probe, const IntervalSet &span, const IntervalSet &seenDown,
             const QDateTime &asOf)
{
    const IntervalSet unclaimed = seenDown.intersected(span).subtracted(time.down);
    auto piece = unclaimed.intervals().cbegin();
    for (const Interval &run : seenDown.intervals()) {
        std::vector<Interval> pieces;
        for (; piece != unclaimed.intervals().cend() && piece->end <= run.end; ++piece)
            pieces.push_back(*piece);
        if (pieces.empty())
            continue;
        Outage outage{.start = QDateTime::fromSecsSinceEpoch(run.start, Qt::UTC), .source = OutageSource::Probe};
        if (!goesOn(run, probe, asOf))
            outage.end = QDateTime::fromSecsSinceEpoch(run.end, Qt::UTC);
        time.outages.push_back(
            {.shown = {.outage = outage, .isSeenByProbe = true}, .claimed = IntervalSet(std::move(pieces))});
    }
    time.down = time.down.united(unclaimed);
}

} // namespace

ReconciledTime reconciled(const SlaMatter &matter, const AvailabilityTerms &terms, const Interval &interval,
                          const QDateTime &asOf)
{
    const IntervalSet span({interval});
    const IntervalSet past({{.start = 0, .end = asOf.toSecsSinceEpoch()}});
    const std::vector<Recorded> recorded = recordedOf(matter, terms, asOf);
    const IntervalSet counted = timeOf(recorded, [](const Recorded &one) { return one.counts(); });
    const IntervalSet excused = timeOf(recorded, [](const Recorded &one) { return one.leavesTheRate; });
    const IntervalSet expected = timeOf(recorded,
                                        [](const Recorded &one) { return !one.isIncident() && one.isDown(); });
    const ProbeHistory probe = matter.probe.value_or(ProbeHistory{});
    // Where an agent says that the cause leaves the rate, the probe saw just that.
    const IntervalSet seenDown = probe.in(ProbeState::Down).intersected(past).subtracted(excused.subtracted(counted));

    ReconciledTime time{.declaredMaintenance = declaredMaintenanceOf(matter, asOf)};
    addRecorded(time, recorded, span, seenDown);
    addSeen(time, probe, span, seenDown, asOf);
    std::stable_sort(time.outages.begin(), time.outages.end(),
                     [](const ReconciledOutage &left, const ReconciledOutage &right) {
                         return left.shown.outage.start < right.shown.outage.start;
                     });
    const IntervalSet slow = timeOf(recorded, [](const Recorded &one) { return !one.isDown(); });
    time.degraded = slow.united(probe.in(ProbeState::Degraded)).intersected(span).subtracted(time.down);
    if (matter.probe) {
        const IntervalSet told = timeOf(recorded, [](const Recorded &) { return true; });
        time.unknown = span.subtracted(probe.known()).subtracted(told);
    }
    time.incidents = timeOf(recorded, [](const Recorded &one) {
                         return one.isIncident();
                     }).united(seenDown.subtracted(expected));
    if (!probe.isEmpty() && probe.runs().back().state == ProbeState::Down)
        time.unendedAt = probe.end();
    return time;
}

} // namespace vigie
