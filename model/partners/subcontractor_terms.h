// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/subcontractor_declaration.h"
#include "model/terms/terms_profile.h"

namespace vigie {

//! Which of a profile's rules are about subcontractors, by their kinds and parameters: no API is named here.
[[nodiscard]] SubcontractorTerms subcontractorTerms(const TermsProfile &profile);

} // namespace vigie
