// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/interval_set.h"

#include <algorithm>

namespace vigie {

IntervalSet::IntervalSet(std::vector<Interval> intervals)
{
    std::erase_if(intervals, [](const Interval &interval) { return interval.isEmpty(); });
    std::sort(intervals.begin(), intervals.end(),
              [](const Interval &left, const Interval &right) { return left.start < right.start; });
    for (const Interval &interval : intervals) {
        if (!m_intervals.empty() && interval.start <= m_intervals.back().end)
            m_intervals.back().end = std::max(m_intervals.back().end, interval.end);
        else
            m_intervals.push_back(interval);
    }
}

qint64 IntervalSet::totalSeconds() const
{
    qint64 total = 0;
    for (const Interval &interval : m_intervals)
        total += interval.seconds();
    return total;
}

IntervalSet IntervalSet::united(const IntervalSet &other) const
{
    std::vector<Interval> all = m_intervals;
    all.insert(all.end(), other.m_intervals.cbegin(), other.m_intervals.cend());
    return IntervalSet(std::move(all));
}

IntervalSet IntervalSet::intersected(const IntervalSet &other) const
{
    IntervalSet common;
    auto left = m_intervals.cbegin();
    auto right = other.m_intervals.cbegin();
    while (left != m_intervals.cend() && right != other.m_intervals.cend()) {
        const Interval overlap{.start = std::max(left->start, right->start), .end = std::min(left->end, right->end)};
        if (!overlap.isEmpty())
            common.m_intervals.push_back(overlap);
        left->end < right->end ? ++left : ++right;
    }
    return common;
}

IntervalSet IntervalSet::subtracted(const IntervalSet &other) const
{
    IntervalSet rest;
    auto hole = other.m_intervals.cbegin();
    for (Interval piece : m_intervals) {
        while (hole != other.m_intervals.cend() && hole->end <= piece.start)
            ++hole;
        for (auto next = hole; next != other.m_intervals.cend() && next->start < piece.end; ++next) {
            if (next->start > piece.start)
                rest.m_intervals.push_back({.start = piece.start, .end = next->start});
            piece.start = next->end;
        }
        if (!piece.isEmpty())
            rest.m_intervals.push_back(piece);
    }
    return rest;
}

} // namespace vigie
