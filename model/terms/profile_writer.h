// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"

#include <QByteArray>

namespace vigie {

//! The JSON of a profile as people read it: keys in the order of the schema, what fits on a line on one. readProfile()
//! reads the same profile from it, where it obeys the schema.
[[nodiscard]] QByteArray writeProfile(const TermsProfile &profile);

} // namespace vigie
