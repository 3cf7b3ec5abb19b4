// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/sla_answer.h"
#include "model/usage/sla_question.h"

namespace vigie {

//! The answer of one profile: every rate it names, the recovery, both readings where its texts disagree.
[[nodiscard]] SlaAnswer slaAnswer(const TermsProfile &profile, const SlaQuestion &question, const SlaMatter &matter);

//! The last months, quarters or years up to that one, oldest first, as one chart or table shows them.
[[nodiscard]] std::vector<SlaAnswer> slaAnswers(const TermsProfile &profile, const SlaQuestion &last, int count,
                                                const SlaMatter &matter);

} // namespace vigie
