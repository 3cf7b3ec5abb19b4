// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDateTime>

namespace vigie {

//! Fictitious subcontractors: an editor with tokens of several partners, a chain of three levels, one that was never
//! announced, one abroad, one whose data were not proven destroyed.
Result<> fillSubcontractors(Database &database, const QDateTime &now);

} // namespace vigie
