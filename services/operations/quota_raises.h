// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/quota_raise.h"
#include "services/storage/database.h"

namespace vigie {

//! In one transaction with its journal entry, which holds a reference and a hash; signed by the OS account.
Result<> recordQuotaRaise(Database &database, QuotaRaise raise, const QDateTime &now);

} // namespace vigie
