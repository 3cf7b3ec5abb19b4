// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! A task of the producer that comes back every year: the deadline of the next one, of the API and not of a partner.
[[nodiscard]] PreparedRule prepareYearlyTask(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
