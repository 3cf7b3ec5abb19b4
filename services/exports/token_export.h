// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/token_query.h"

namespace vigie {

//! The columns of `tokens list`, over the rows that `rows` gives: an empty list at the end.
[[nodiscard]] ExportTable tokenExport(std::function<Result<QList<TokenRow>>()> rows, const QDateTime &asOf);
//! The ids of a filter, read in pages. The query's database must outlive the table.
[[nodiscard]] ExportTable tokenExport(TokenQuery query, QList<qint64> ids, const QDateTime &asOf);

} // namespace vigie
