// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! An object that is valid for longer than allowed is a finding, from its first day.
[[nodiscard]] PreparedRule prepareMaximumLife(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
