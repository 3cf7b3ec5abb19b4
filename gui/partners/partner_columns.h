// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "services/storage/partner_query.h"

namespace vigie {

class ApiNames;

//! The columns of the partners' table and what they say of a row.
[[nodiscard]] QList<ListColumn> partnerColumns(ApiNames &apis);
[[nodiscard]] ListRow partnerTableRow(const PartnerRow &row, ApiNames &apis);
//! The same value for the table, the export and the report.
[[nodiscard]] PartnerFilter partnerFilterOf(const TableState &state);
[[nodiscard]] PartnerOrder partnerOrderOf(const TableState &state);
//! Everything; and what is to be looked at.
[[nodiscard]] QList<TableView> partnerViews();

} // namespace vigie
