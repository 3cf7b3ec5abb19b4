// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! An incident has to be told in time: hours from the awareness, or days of the calendar.
[[nodiscard]] PreparedRule prepareClock(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
