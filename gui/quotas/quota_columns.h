// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "services/storage/quota_query.h"

namespace vigie {

class ApiNames;

[[nodiscard]] QList<ListColumn> quotaColumns(ApiNames &apis);
[[nodiscard]] QList<TableView> quotaViews();
[[nodiscard]] StateText quotaStateText(const QuotaRow &row);
//! Those that the filters keep, in the order asked for.
[[nodiscard]] QList<QuotaRow> chosenQuotas(QList<QuotaRow> rows, const TableState &state);
[[nodiscard]] TableQuery quotaQueryOf(const TableState &state);

} // namespace vigie
