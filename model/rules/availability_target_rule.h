// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! A period that ended below its target is a finding; one that runs, when the downtime that is left runs out.
[[nodiscard]] PreparedRule prepareAvailabilityTarget(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
