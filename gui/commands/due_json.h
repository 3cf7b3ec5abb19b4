// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/output.h"
#include "model/terms/rule_book.h"
#include "services/storage/due_query.h"

namespace vigie {

//! The object is an object in JSON, and words elsewhere.
[[nodiscard]] OutputList deadlineListing(const QList<DueRow> &rows, const RuleBook &book, const QDateTime &asOf,
                                         OutputFormat format);
[[nodiscard]] OutputList findingListing(const QList<DueRow> &rows, const RuleBook &book, const QDateTime &asOf,
                                        OutputFormat format);

} // namespace vigie
