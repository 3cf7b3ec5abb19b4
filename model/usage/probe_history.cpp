// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/probe_history.h"

#include "model/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vigie {

namespace {

constexpr Words<ProbeState, 4> stateWords{{{ProbeState::Unknown, "unknown"},
                                           {ProbeState::Up, "up"},
                                           {ProbeState::Degraded, "degraded"},
                                           {ProbeState::Down, "down"}}};

//! Lengthens the last run when the next one goes on in the same state.
void append(std::vector<ProbeRun> &runs, const ProbeRun &next)
{
    if (next.end <= next.start)
        return;
    if (!runs.empty() && runs.back().end == next.start && runs.back().state == next.state)
        runs.back().end = next.end;
    else
        runs.push_back(next);
}

bool isBefore(const ProbeRun &left, const ProbeRun &right) { return left.start < right.start; }

bool isInOrder(const std::vector<ProbeRun> &runs)
{
    for (std::size_t index = 1; index < runs.size(); ++index) {
        if (runs[index].start < runs[index - 1].end)
            return false;
    }
    return true;
}

//! Each second in the state of the last run that covers it.
std::vector<ProbeRun> untangled(const std::vector<ProbeRun> &runs)
{
    std::vector<ProbeRun> pieces;
    IntervalSet covered;
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        const IntervalSet whole({{.start = run->start, .end = run->end}});
        const IntervalSet uncovered = whole.subtracted(covered);
        for (const Interval &piece : uncovered.intervals())
            pieces.push_back({.start = piece.start, .end = piece.end, .state = run->state});
        covered = covered.united(whole);
    }
    std::sort(pieces.begin(), pieces.end(), isBefore);
    return pieces;
}

} // namespace

QString probeStateWord(ProbeState state) { return wordOf(stateWords, state); }

std::optional<ProbeState> probeStateFromWord(const QString &word) { return valueOf(stateWords, word); }

ProbeState probeStateOf(double value)
{
    if (!std::isfinite(value) || value < 0 || value > 1)
        return ProbeState::Unknown;
    if (value >= 1)
        return ProbeState::Up;
    return value <= 0 ? ProbeState::Down : ProbeState::Degraded;
}

double probeValueOf(ProbeState state)
{
    switch (state) {
    case ProbeState::Unknown:
        return std::nan("");
    case ProbeState::Up:
        return 1;
    case ProbeState::Degraded:
        return 0.5;
    case ProbeState::Down:
        return 0;
    }
    Q_UNREACHABLE();
}

std::vector<ProbeRun> runsOf(std::vector<ProbeSample> samples, qint64 stepSeconds)
{
    Q_ASSERT(stepSeconds > 0);
    std::stable_sort(samples.begin(), samples.end(),
                     [](const ProbeSample &left, const ProbeSample &right) { return left.at < right.at; });
    std::vector<ProbeRun> runs;
    for (std::size_t index = 0; index < samples.size(); ++index) {
        const ProbeSample &sample = samples[index];
        const bool isLast = index + 1 == samples.size();
        const qint64 next = isLast ? sample.at + stepSeconds : samples[index + 1].at;
        const bool isHole = next - sample.at > longestHoleInSteps * stepSeconds;
        const qint64 end = isHole ? sample.at + stepSeconds : next;
        append(runs, {.start = sample.at, .end = end, .state = probeStateOf(sample.value)});
        append(runs, {.start = end, .end = next, .state = ProbeState::Unknown});
    }
    return runs;
}

ProbeHistory::ProbeHistory(std::vector<ProbeRun> runs, qint64 stepSeconds)
    : m_stepSeconds(stepSeconds)
{
    std::erase_if(runs, [](const ProbeRun &run) { return run.end <= run.start; });
    if (!isInOrder(runs))
        runs = untangled(runs);
    for (const ProbeRun &run : runs)
        append(m_runs, run);
}

IntervalSet ProbeHistory::in(ProbeState state) const
{
    std::vector<Interval> intervals;
    for (const ProbeRun &run : m_runs) {
        if (run.state == state)
            intervals.push_back({.start = run.start, .end = run.end});
    }
    return IntervalSet(std::move(intervals));
}

IntervalSet ProbeHistory::known() const
{
    std::vector<Interval> intervals;
    for (const ProbeRun &run : m_runs) {
        if (run.state != ProbeState::Unknown)
            intervals.push_back({.start = run.start, .end = run.end});
    }
    return IntervalSet(std::move(intervals));
}

ProbeHistory ProbeHistory::replacedFrom(qint64 instant, const std::vector<ProbeRun> &runs) const
{
    std::vector<ProbeRun> all;
    for (const ProbeRun &run : m_runs) {
        if (run.start < instant)
            all.push_back({.start = run.start, .end = std::min(run.end, instant), .state = run.state});
    }
    all.insert(all.end(), runs.cbegin(), runs.cend());
    return ProbeHistory(std::move(all), m_stepSeconds);
}

ProbeHistory ProbeHistory::within(const Interval &interval) const
{
    std::vector<ProbeRun> part;
    const auto first = std::partition_point(m_runs.cbegin(), m_runs.cend(),
                                            [&](const ProbeRun &run) { return run.end <= interval.start; });
    for (auto run = first; run != m_runs.cend() && run->start < interval.end; ++run)
        part.push_back({.start = std::max(run->start, interval.start),
                        .end = std::min(run->end, interval.end),
                        .state = run->state});
    return ProbeHistory(std::move(part), m_stepSeconds);
}

} // namespace vigie
