// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/deadline.h"

#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<DeadlineState, 4> stateWords{{{DeadlineState::Overdue, "overdue"},
                                              {DeadlineState::Due, "due"},
                                              {DeadlineState::Upcoming, "upcoming"},
                                              {DeadlineState::Met, "met"}}};

} // namespace

QString deadlineStateWord(DeadlineState state) { return wordOf(stateWords, state); }

std::optional<DeadlineState> deadlineStateFromWord(const QString &word) { return valueOf(stateWords, word); }

DeadlineState deadlineStateOn(QDate today, QDate dueOn, bool isMet)
{
    if (isMet)
        return DeadlineState::Met;
    if (today > dueOn)
        return DeadlineState::Overdue;
    return today == dueOn ? DeadlineState::Due : DeadlineState::Upcoming;
}

} // namespace vigie
