// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/sla_answer.h"

#include <QDate>

#include <vector>

namespace vigie {

//! The midnights of Paris from the first day to the one after the last.
[[nodiscard]] std::vector<qint64> dayBorders(QDate first, QDate last);

//! The seconds of a set between each border and the next.
[[nodiscard]] std::vector<qint64> secondsBetween(const IntervalSet &set, const std::vector<qint64> &borders);

//! One day of a calendar, within the window that has passed.
struct DayAvailability {
    QDate date{};
    qint64 windowSeconds{0}; //!< 0: outside the window, or yet to come
    qint64 downSeconds{0};
    qint64 degradedSeconds{0};
    qint64 unknownSeconds{0};

    friend bool operator==(const DayAvailability &, const DayAvailability &) = default;
};

[[nodiscard]] std::vector<DayAvailability> daysOf(const SlaMeasure &measure, QDate first, QDate last);

//! The stretches of alike days of a set, a month at a time.
[[nodiscard]] std::vector<WindowPart> partsOf(const IntervalSet &window, QDate first, QDate last);

//! What is left of the budget at an instant.
struct BudgetPoint {
    qint64 at{0}; //!< seconds since 1970, UTC
    qint64 leftSeconds{0};

    friend bool operator==(const BudgetPoint &, const BudgetPoint &) = default;
};

//! The corners of the line that the budget has followed; straight between them. Empty without a target.
[[nodiscard]] std::vector<BudgetPoint> budgetBurnt(const SlaMeasure &measure);
//! The corners of the line of an even pace, from the whole budget to nothing at the end of the period.
[[nodiscard]] std::vector<BudgetPoint> evenPace(const SlaMeasure &measure);

} // namespace vigie
