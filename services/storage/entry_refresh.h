// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "services/storage/database.h"

#include <QSet>

namespace vigie {

//! What a change may be seen in: the rows of the tables to derive anew. A partner's credentials go with it.
struct Touched {
    QSet<qint64> partners{};
    QSet<qint64> credentials{};
};

// Inside the caller's transaction.

//! Derives token_entry and partner_entry anew where they differ.
Result<> refreshEntries(Database &database, const Touched &touched);
Result<> refreshTokensOfService(Database &database, const ServiceId &service);
//! The age of the data that a service gave, in the entries of its partners.
Result<> refreshAges(Database &database, const ServiceId &service);

} // namespace vigie
