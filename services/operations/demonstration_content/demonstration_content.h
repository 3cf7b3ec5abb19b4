// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDateTime>
#include <QList>

namespace vigie {

//! Fills the demonstration's workspace with what no stand-in gives: local records, fictitious and marked as such.
//! Called once, after the first synchronisation, in one transaction.
struct DemonstrationContent {
    const char *name;
    Result<> (*fill)(Database &database, const QDateTime &now);
};

//! Every one, in the order in which they are filled: one line each.
[[nodiscard]] QList<DemonstrationContent> demonstrationContents();

//! Fills a demonstration's workspace that was not filled yet; another is left alone. True when it was filled now.
Result<bool> fillDemonstration(Database &database, const QDateTime &now);

} // namespace vigie
