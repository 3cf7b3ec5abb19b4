// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "services/storage/service_price_repository.h"

namespace vigie {

//! A line with what it is a line of: the statement without its lines.
struct PriceRow {
    PriceStatement statement{};
    PriceLine line{};
};

[[nodiscard]] QList<ListColumn> priceColumns();
[[nodiscard]] ListRow priceTableRow(const PriceRow &row);
[[nodiscard]] QList<TableView> priceViews();
[[nodiscard]] StateText priceStateText(const PriceRow &row);

//! The lines that the filters keep, in order; the same value makes the table and the export.
[[nodiscard]] QList<PriceStatement> chosenStatements(QList<PriceStatement> statements, const TableState &state);
[[nodiscard]] QList<PriceRow> priceRows(const QList<PriceStatement> &statements, const TableState &state);
//! Of a row of the table, stable from one reading to the next.
[[nodiscard]] qint64 priceRowId(const PriceRow &row);

} // namespace vigie
