// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "services/storage/homologation_query.h"

namespace vigie {

class ApiNames;

[[nodiscard]] QList<ListColumn> homologationColumns(ApiNames &apis);
[[nodiscard]] QList<TableView> homologationViews();
[[nodiscard]] HomologationFilter homologationFilterOf(const TableState &state);
[[nodiscard]] HomologationOrder homologationOrderOf(const TableState &state);
[[nodiscard]] ListRow tableRowOf(const HomologationRow &row);
[[nodiscard]] StateText stateText(const HomologationPosition &position);
//! Where the time line is drawn.
[[nodiscard]] int timelineColumn();

} // namespace vigie
