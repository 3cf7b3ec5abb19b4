// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "services/storage/register_query.h"

namespace vigie {

class ApiNames;

[[nodiscard]] QList<ListColumn> registerColumns(ApiNames &apis);
[[nodiscard]] ListRow registerTableRow(const RegisterEntry &entry, ApiNames &apis);
[[nodiscard]] RegisterFilter registerFilterOf(const TableState &state);
[[nodiscard]] RegisterOrder registerOrderOf(const TableState &state);
[[nodiscard]] QList<TableView> registerViews();

[[nodiscard]] StateText registerStateText(const RegisterEntry &entry);
[[nodiscard]] QString registerRoleText(RegisterRole role);
[[nodiscard]] QString fieldOriginText(FieldOrigin origin);

} // namespace vigie
