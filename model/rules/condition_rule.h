// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! A condition of access that does not hold is a finding; one that nobody looked at is not.
[[nodiscard]] PreparedRule prepareCondition(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
