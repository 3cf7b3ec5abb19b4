// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/interval_set.h"

#include <QString>

#include <optional>
#include <vector>

namespace vigie {

enum class ProbeState {
    Unknown, //!< no sample, or one that says nothing: never counted as up or down
    Up,
    Degraded, //!< some of the probes failed
    Down,
};

[[nodiscard]] QString probeStateWord(ProbeState state);
[[nodiscard]] std::optional<ProbeState> probeStateFromWord(const QString &word);

//! What a probe saw at one instant: 1 up, 0 down, between them degraded, anything else unknown.
struct ProbeSample {
    qint64 at{0}; //!< seconds since 1970, UTC
    double value{0};
};

[[nodiscard]] ProbeState probeStateOf(double value);
//! A value that probeStateOf() reads back as that state.
[[nodiscard]] double probeValueOf(ProbeState state);

//! [start, end) in seconds since 1970, UTC, all in one state.
struct ProbeRun {
    qint64 start{0};
    qint64 end{0};
    ProbeState state{ProbeState::Unknown};

    friend bool operator==(const ProbeRun &, const ProbeRun &) = default;
};

//! A hole of more steps than this between two samples is unknown.
constexpr int longestHoleInSteps = 3;

//! A sample stands for the time until the next one; before a hole that is too long, and at the end, for one step.
//! In any order; of several samples at one instant the last counts.
[[nodiscard]] std::vector<ProbeRun> runsOf(std::vector<ProbeSample> samples, qint64 stepSeconds);

//! Runs in order, none empty, none overlapping, neighbours of different states. What no run covers is unknown.
class ProbeHistory
{
public:
    ProbeHistory() = default;
    //! In any order; where two overlap, the later one in the list counts.
    ProbeHistory(std::vector<ProbeRun> runs, qint64 stepSeconds);

    [[nodiscard]] const std::vector<ProbeRun> &runs() const { return m_runs; }
    [[nodiscard]] qint64 stepSeconds() const { return m_stepSeconds; }
    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    [[nodiscard]] qint64 start() const { return m_runs.empty() ? 0 : m_runs.front().start; }
    [[nodiscard]] qint64 end() const { return m_runs.empty() ? 0 : m_runs.back().end; }
    //! The time in that state. Of Unknown: the runs that say so, without what no run covers.
    [[nodiscard]] IntervalSet in(ProbeState state) const;
    //! All time that is in a known state.
    [[nodiscard]] IntervalSet known() const;
    //! With everything from that instant on replaced.
    [[nodiscard]] ProbeHistory replacedFrom(qint64 instant, const std::vector<ProbeRun> &runs) const;
    //! The part within an interval.
    [[nodiscard]] ProbeHistory within(const Interval &interval) const;

    friend bool operator==(const ProbeHistory &, const ProbeHistory &) = default;

private:
    std::vector<ProbeRun> m_runs{};
    qint64 m_stepSeconds{60};
};

} // namespace vigie
