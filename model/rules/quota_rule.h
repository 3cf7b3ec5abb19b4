// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! The quota in force against the one of the text or the one agreed, what DataPass was asked, and the measured peak.
[[nodiscard]] PreparedRule prepareQuota(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
