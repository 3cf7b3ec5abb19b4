// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "gui/common/table/table_types.h"
#include "model/terms/rule_book.h"
#include "services/storage/due_query.h"

namespace vigie {

class ApiNames;

[[nodiscard]] QList<ListColumn> deadlineColumns(ApiNames &apis);
[[nodiscard]] QList<TableView> deadlineViews();
[[nodiscard]] DueFilter dueFilterOf(const TableState &state, QDate today);
[[nodiscard]] DueOrder dueOrderOf(const TableState &state);
[[nodiscard]] ListRow deadlineTableRow(const DueRow &row, const RuleBook &book, ApiNames &apis, QDate today);

} // namespace vigie
