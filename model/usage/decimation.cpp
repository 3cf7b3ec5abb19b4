// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace vigie {

namespace {

using Place = std::ptrdiff_t;

//! The places that one column keeps.
class Column
{
public:
    explicit Column(std::span<const TimedValue> series)
        : m_series(series)
    {
    }

    void take(Place place)
    {
        if (std::isnan(m_series[size_t(place)].value)) {
            m_hole = m_hole < 0 ? place : m_hole;
            return;
        }
        if (m_first < 0)
            m_first = m_lowest = m_highest = place;
        m_last = place;
        if (value(place) < value(m_lowest))
            m_lowest = place;
        if (value(place) > value(m_highest))
            m_highest = place;
    }

    void putInto(std::vector<TimedValue> &kept)
    {
        std::array places{m_first, m_lowest, m_highest, m_last, m_hole};
        std::sort(places.begin(), places.end());
        Place previous = -1;
        for (const Place place : places) {
            if (place >= 0 && place != previous)
                kept.push_back(m_series[size_t(place)]);
            previous = place;
        }
        m_first = m_lowest = m_highest = m_last = m_hole = -1;
    }

private:
    [[nodiscard]] double value(Place place) const { return m_series[size_t(place)].value; }

    std::span<const TimedValue> m_series;
    Place m_first{-1};
    Place m_lowest{-1};
    Place m_highest{-1};
    Place m_last{-1};
    Place m_hole{-1};
};

} // namespace

std::vector<TimedValue> decimated(std::span<const TimedValue> series, const Interval &range, int columns)
{
    std::vector<TimedValue> kept;
    if (series.empty() || range.isEmpty() || columns < 1)
        return kept;
    const auto isBefore = [](const TimedValue &point, qint64 instant) { return point.at < instant; };
    const auto first = std::lower_bound(series.begin(), series.end(), range.start, isBefore);
    const auto end = std::lower_bound(first, series.end(), range.end, isBefore);
    kept.reserve(size_t(columns) * 4 + 2);
    if (first != series.begin())
        kept.push_back(*(first - 1));
    Column column(series);
    qint64 shown = 0;
    for (auto point = first; point != end; ++point) {
        const qint64 index = qint64(double(point->at - range.start) * columns / double(range.seconds()));
        if (index != shown)
            column.putInto(kept);
        shown = index;
        column.take(point - series.begin());
    }
    column.putInto(kept);
    if (end != series.end())
        kept.push_back(*end);
    return kept;
}

} // namespace vigie
