// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! A mandatory field that a record of the register lacks.
[[nodiscard]] PreparedRule prepareRegisterField(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
