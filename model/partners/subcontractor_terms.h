// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/subcontractor_declaration.h"
#include "model/terms/terms_profile.h"

namespace vigie {

//! Which of a profile's rules are about subcontractors, by their kinds and parameters: no API is named here.
[[nodiscard]] SubcontractorTerms subcontractorTerms(const TermsProfile &profile);
//! The product's own rule on how long before its start a subcontract is told: the days are a setting.
[[nodiscard]] bool isSubcontractingAdvice(const Rule &rule);

} // namespace vigie
