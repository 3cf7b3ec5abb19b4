// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace vigie {

//! The days that a time line shows, from its left edge to its right one.
struct TimelineSpan {
    QDate from{};
    QDate to{};

    //! A year before, two years after, on whole quarters.
    [[nodiscard]] static TimelineSpan around(QDate today)
    {
        const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
        return {quarter.addMonths(-12), quarter.addMonths(27)};
    }
    //! Where a day begins in so many pixels; clamped to the edges.
    [[nodiscard]] double at(QDate day, double width) const
    {
        const double part = double(from.daysTo(day)) / double(from.daysTo(to));
        return width * qBound(0.0, part, 1.0);
    }
    [[nodiscard]] bool holds(QDate day) const { return day >= from && day < to; }
};

} // namespace vigie
