// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

#include <optional>

namespace vigie {

//! The time that a rule gives to answer what was asked.
struct AnswerTime {
    Duration limit{};
    std::optional<Duration> extension{}; //!< added where it was told within the limit
};

//! From the parameters of an `answer_within` rule.
[[nodiscard]] AnswerTime answerTimeOf(const Rule &rule);
//! The last day in time, of what was received that day; `extendedOn`: when a longer time was announced, or invalid.
[[nodiscard]] QDate answerDueOn(const AnswerTime &time, QDate receivedOn, QDate extendedOn,
                                const WorkingDays &workingDays);

//! What was asked has to be answered within a time from its reception: a deadline, then a finding.
[[nodiscard]] PreparedRule prepareAnswerWithin(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
