// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! An outage that lasted longer than the text allows, or more of them in a period than it counts on.
[[nodiscard]] PreparedRule prepareRecoveryTime(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
