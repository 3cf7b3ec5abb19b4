// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! What happened has to be told, without a figure: a finding from the day until it was.
[[nodiscard]] PreparedRule prepareNoticeAfter(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
