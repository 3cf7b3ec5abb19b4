// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDateTime>

namespace vigie {

//! Fictitious attestations, provisional authorisations and questionnaires of partners that DataPass gives none for:
//! most in force, some near their end, a few with something to do, and one partner in twelve without any.
Result<> fillHomologations(Database &database, const QDateTime &now);

} // namespace vigie
