// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "services/storage/token_query.h"

namespace vigie {

class ApiNames;

//! What the filters of the tokens' columns offer: the services by their names.
[[nodiscard]] QList<ListColumn> tokenColumns(ApiNames &apis, const QList<FilterChoice> &services);
[[nodiscard]] QList<TableView> tokenViews();

//! `today` makes « 90 j » a date.
[[nodiscard]] TokenFilter tokenFilterOf(const TableState &state, const QDate &today);
[[nodiscard]] TokenOrder tokenOrderOf(const TableState &state);
//! `31/12/2026`, `2026-12-31` or `90 j`; invalid for anything else.
[[nodiscard]] QDate lastDayOf(const QString &typed, const QDate &today);

[[nodiscard]] ListRow tableRowOf(const TokenRow &row, ApiNames &apis, const QDateTime &now);
//! Its state, or that it ends soon.
[[nodiscard]] StateText shownStateOf(const TokenRow &row, const QDate &today);

} // namespace vigie
