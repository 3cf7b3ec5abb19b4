// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

namespace vigie {

//! Derives partner_entry for the partners that the temporary table touched_partner names.
Result<> derivePartnerEntries(Database &database);

} // namespace vigie
