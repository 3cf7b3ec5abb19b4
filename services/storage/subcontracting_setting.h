// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

namespace vigie {

//! « Délai raisonnable » between the notice of a subcontract and its start, in days, where nobody chose another: no
//! clause gives a figure (INF-5.2a), this one is ours.
inline constexpr int usualSubcontractingNotice = 30;
inline constexpr int longestSubcontractingNotice = 365;

//! What was chosen for this workspace; 0: none.
[[nodiscard]] Result<int> subcontractingNoticeDays(Database &database);
//! In the caller's transaction.
Result<> setSubcontractingNoticeDays(Database &database, int days);

} // namespace vigie
