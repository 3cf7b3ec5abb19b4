// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "services/storage/rights_request_repository.h"

namespace vigie {

class ApiNames;

[[nodiscard]] QList<ListColumn> rightsColumns(ApiNames &apis);
[[nodiscard]] ListRow rightsTableRow(const RightsRequestRow &row, ApiNames &apis, const QDate &today);
[[nodiscard]] RightsRequestFilter rightsFilterOf(const TableState &state);
[[nodiscard]] RightsRequestOrder rightsOrderOf(const TableState &state);
[[nodiscard]] QList<TableView> rightsViews();

[[nodiscard]] StateText rightsStateText(const RightsRequestRow &row, const QDate &today);
//! « Camille Exemple, camille@exemple.invalid »
[[nodiscard]] QString personText(const SoughtPerson &person);

} // namespace vigie
