// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! Access that ends on notice: the last day of the notice, and an end that comes before it.
[[nodiscard]] PreparedRule prepareNoticePeriod(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
