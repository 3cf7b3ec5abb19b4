// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! What the partner has to declare and did not; and a change that falls in a sensitive period of the domain.
[[nodiscard]] PreparedRule prepareDeclaredField(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
