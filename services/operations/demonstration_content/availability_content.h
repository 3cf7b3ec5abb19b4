// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDateTime>

namespace vigie {

//! Fictitious outages of every API, as agents would have recorded them beside what the probes saw.
Result<> fillAvailability(Database &database, const QDateTime &now);

} // namespace vigie
