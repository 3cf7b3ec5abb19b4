// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDateTime>

namespace vigie {

//! Fictitious requests of people about their data, an open one and an answered one; conventions, the price of the year
//! and letters of a service that has a price.
Result<> fillRecords(Database &database, const QDateTime &now);

} // namespace vigie
