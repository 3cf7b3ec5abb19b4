// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! The end of an object is a deadline, and a finding from the first of the days of warning.
[[nodiscard]] PreparedRule prepareExpiry(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
