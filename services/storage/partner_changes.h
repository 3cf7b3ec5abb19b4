// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "services/storage/database.h"

#include <QList>

namespace vigie {

// Whoever writes something that a rule looks at says so here, inside its own transaction: the rules of that partner are
// then applied anew, in the background, as soon as the runner is told that the workspace has changed. What the services
// gave is marked already; a table of one's own is not.

Result<> markPartnersChanged(Database &database, const QList<PartnerId> &partners);
//! What is said of the APIs themselves: outages, tasks of the producer, sensitive periods.
Result<> markApisChanged(Database &database);

//! A null id stands for the APIs themselves.
[[nodiscard]] Result<QList<PartnerId>> changedPartners(Database &database);
Result<> forgetChanges(Database &database, const QList<PartnerId> &partners);

} // namespace vigie
