// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/duration.h"
#include "model/rules/finding.h"

#include <QDate>
#include <QDateTime>

namespace vigie {

enum class DeadlineState {
    Overdue,
    Due, //!< today, and still in time
    Upcoming,
    Met,
};

[[nodiscard]] QString deadlineStateWord(DeadlineState state);
[[nodiscard]] std::optional<DeadlineState> deadlineStateFromWord(const QString &word);

//! How a date was found: « 31/05/2027 − 3 mois = 28/02/2027 ». Days, or instants where the duration is in
//! hours.
struct Computation {
    QDate from{};
    QDateTime fromAt{}; //!< UTC
    Duration duration{}; //!< of value 0 when the date is the object's own
    bool isBackwards{false};
    bool isStrictlyLess{false}; //!< « inférieur à »: the result is a day earlier

    friend bool operator==(const Computation &, const Computation &) = default;
};

//! What is due when, because of which rule.
struct Deadline {
    QString rule{};
    ApiCode api{};
    PartnerId partner{};
    ObjectReference object{};
    QDate dueOn{}; //!< the last day in time
    QDateTime dueAt{}; //!< UTC, of a clock in hours; then `dueOn` is its day in Paris
    DeadlineState state{DeadlineState::Upcoming};
    Computation computation{};

    [[nodiscard]] qint64 daysLeft(QDate today) const { return today.daysTo(dueOn); }
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

[[nodiscard]] DeadlineState deadlineStateOn(QDate today, QDate dueOn, bool isMet = false);

} // namespace vigie
