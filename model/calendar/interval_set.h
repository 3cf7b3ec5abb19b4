// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace vigie {

//! [start, end) in whole seconds since 1970, UTC. Empty when the end is not after the start.
struct Interval {
    qint64 start{0};
    qint64 end{0};

    [[nodiscard]] static Interval between(const QDateTime &start, const QDateTime &end)
    {
        return {.start = start.toSecsSinceEpoch(), .end = end.toSecsSinceEpoch()};
    }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] qint64 seconds() const { return isEmpty() ? 0 : end - start; }
    friend bool operator==(const Interval &, const Interval &) = default;
};

//! Intervals in order, none empty, none touching another: each second counts once.
class IntervalSet
{
public:
    IntervalSet() = default;
    //! In any order, overlapping or touching; empty and inverted ones are left out.
    explicit IntervalSet(std::vector<Interval> intervals);

    [[nodiscard]] const std::vector<Interval> &intervals() const { return m_intervals; }
    [[nodiscard]] bool isEmpty() const { return m_intervals.empty(); }
    [[nodiscard]] qint64 totalSeconds() const;
    [[nodiscard]] IntervalSet united(const IntervalSet &other) const;
    [[nodiscard]] IntervalSet intersected(const IntervalSet &other) const;
    [[nodiscard]] IntervalSet subtracted(const IntervalSet &other) const;

    friend bool operator==(const IntervalSet &, const IntervalSet &) = default;

private:
    std::vector<Interval> m_intervals{};
};

} // namespace vigie
