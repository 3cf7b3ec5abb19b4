// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

namespace vigie {

//! What a credential is or does against the terms; one check a word.
[[nodiscard]] PreparedRule prepareCredentialRule(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
