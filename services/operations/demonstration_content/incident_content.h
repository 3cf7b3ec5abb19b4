// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDateTime>

namespace vigie {

//! One open and one closed fictitious incident, and a few notices, of partners that the sandbox has.
Result<> fillIncidents(Database &database, const QDateTime &now);

} // namespace vigie
