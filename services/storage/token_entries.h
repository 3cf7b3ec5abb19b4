// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

namespace vigie {

//! Derives token_entry for the credentials that the temporary table touched_token names.
Result<> deriveTokenEntries(Database &database);

//! What `expires_key` holds for a credential without an end.
inline constexpr const char *noEndKey = "9999-12-31";

} // namespace vigie
