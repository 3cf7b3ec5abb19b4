// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! Data that are, or may be, where the text does not allow them.
[[nodiscard]] PreparedRule prepareLocation(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
