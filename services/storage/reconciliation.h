// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"
#include "services/storage/entry_refresh.h"

namespace vigie {

//! Joins the objects of all services to partners, inside the caller's transaction:
//! - a habilitation to the partner of its SIRET; without a good one (a natural person), to a partner of its own
//!   request, which its habilitations share;
//! - an application by decision, DataPass number, SIRET, then technical contact when only one partner has it;
//! - a credential with its application, else by its own DataPass number or by the habilitation that names it.
//! Makes the partners that are missing, gives them the names they are called by, and removes those that nothing names
//! any more, unless they are of local origin. Then derives what `touched` and these changes may be seen in.
Result<> reconcile(Database &database, Touched touched);

} // namespace vigie
