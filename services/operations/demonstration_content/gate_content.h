// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDateTime>

namespace vigie {

//! Fictitious checklists of access: complete for most, with a gap that somebody saw for some, begun for those that are
//! not open yet.
Result<> fillGates(Database &database, const QDateTime &now);

} // namespace vigie
