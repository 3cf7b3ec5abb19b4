// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/charts/chart_range.h"

#include <algorithm>

namespace vigie {

ChartRange::ChartRange(const Interval &whole, qint64 shortest)
    : m_whole(whole)
    , m_shown(whole)
    , m_shortest(std::max<qint64>(1, shortest))
{
}

bool ChartRange::show(const Interval &wanted)
{
    const qint64 length = std::clamp(wanted.seconds(), std::min(m_shortest, m_whole.seconds()), m_whole.seconds());
    const qint64 start = std::clamp(wanted.start, m_whole.start, m_whole.end - length);
    const Interval next{.start = start, .end = start + length};
    const bool changes = next != m_shown;
    m_shown = next;
    return changes;
}

bool ChartRange::zoom(double times, double share)
{
    const double length = std::clamp(double(m_shown.seconds()) / times, double(std::min(m_shortest, m_whole.seconds())),
                                     double(m_whole.seconds()));
    const double kept = double(m_shown.start) + share * double(m_shown.seconds());
    const auto start = qint64(kept - share * length);
    return show({.start = start, .end = start + qint64(length)});
}

bool ChartRange::pan(double share)
{
    const auto shift = qint64(double(m_shown.seconds()) * share);
    return show({.start = m_shown.start + shift, .end = m_shown.end + shift});
}

bool ChartRange::reveal(const Interval &span)
{
    const qint64 length = m_shown.seconds();
    if (span.start < m_shown.start)
        return show({.start = span.start, .end = span.start + length});
    if (span.end > m_shown.end)
        return show({.start = span.end - length, .end = span.end});
    return false;
}

} // namespace vigie
