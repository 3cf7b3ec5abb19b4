// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/interval_set.h"

namespace vigie {

//! Which part of a chart's time is in sight. It stays within the whole and never gets shorter than the shortest.
class ChartRange
{
public:
    ChartRange() = default;
    ChartRange(const Interval &whole, qint64 shortest);

    [[nodiscard]] const Interval &whole() const { return m_whole; }
    [[nodiscard]] const Interval &shown() const { return m_shown; }
    [[nodiscard]] bool isWhole() const { return m_shown == m_whole; }

    // Each says whether anything has changed.
    bool show(const Interval &wanted);
    bool showAll() { return show(m_whole); }
    //! So many times closer (below 1: farther), with the instant at that share of the width staying where it is.
    bool zoom(double times, double share);
    //! By that share of what is in sight, to the right.
    bool pan(double share);
    //! Moves as little as it takes to have that in sight.
    bool reveal(const Interval &span);

private:
    Interval m_whole{};
    Interval m_shown{};
    qint64 m_shortest{1};
};

} // namespace vigie
