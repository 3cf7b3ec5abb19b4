// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDateTime>

namespace vigie {

//! Fictitious files of raises: granted where the gateway already gives more than the terms, and one that waits.
Result<> fillQuotaRaises(Database &database, const QDateTime &now);

} // namespace vigie
