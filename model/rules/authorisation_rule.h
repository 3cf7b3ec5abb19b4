// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! What needs a prior authorisation is a deadline until its day, and a finding when it began without.
[[nodiscard]] PreparedRule prepareAuthorisation(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
