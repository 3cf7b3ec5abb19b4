// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! A line of a checklist that lacks: before what it guards is open, something to do; afterwards, a rule broken.
[[nodiscard]] PreparedRule prepareGate(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
