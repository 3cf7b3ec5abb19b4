// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! A document has to be brought up to date within an interval: the newest one received counts.
[[nodiscard]] PreparedRule prepareMaximumInterval(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
