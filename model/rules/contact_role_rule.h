// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! A role that nobody fills is a finding, one each; of least severity where the partner had no form to give it in.
[[nodiscard]] PreparedRule prepareContactRole(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
