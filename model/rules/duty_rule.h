// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! Evidence of a duty that is known to lack is a finding; a duty that comes back is a deadline.
[[nodiscard]] PreparedRule prepareDuty(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
