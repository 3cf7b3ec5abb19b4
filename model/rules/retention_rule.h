// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! Data are to be erased, or destroyed or returned, on a day: a deadline that never erases by itself.
[[nodiscard]] PreparedRule prepareRetention(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
