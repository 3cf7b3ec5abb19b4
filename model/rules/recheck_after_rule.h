// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! Something that was checked once is to be checked again after a time: a finding, and no deadline, since nothing has
//! to be delivered on a day.
[[nodiscard]] PreparedRule prepareRecheckAfter(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
