// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"
#include "model/terms/rule_book.h"
#include "services/storage/due_query.h"

namespace vigie {

//! What the rules would say at that instant, as rows with names and snoozes, by date: nothing is stored.
[[nodiscard]] Result<QList<DueRow>> dueRowsAt(Database &database, const QDateTime &instant);
//! How many findings the rules would give each partner at that instant.
[[nodiscard]] Result<QHash<PartnerId, qint64>> findingCountsAt(Database &database, const QDateTime &instant);
//! Whether the list for that filter holds the row; the same answer as the workspace gives for stored ones.
[[nodiscard]] bool holds(const DueFilter &filter, const DueRow &row);

//! The profiles in force on that day.
[[nodiscard]] Result<RuleBook> ruleBookOn(Database &database, QDate day);

} // namespace vigie
