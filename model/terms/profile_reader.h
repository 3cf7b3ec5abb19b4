// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/terms/terms_profile.h"

#include <QByteArray>

namespace vigie {

//! Reads a terms profile as `profiles/terms-profile.schema.json` describes it, and refuses whatever departs
//! from it. The error is InvalidProfile: subject is the JSON path (`rules[3].parameters.lead`), detail says
//! what is wrong with it, line and column show where.
[[nodiscard]] Result<TermsProfile> readProfile(const QByteArray &json);

} // namespace vigie
