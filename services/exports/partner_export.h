// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/partner_query.h"

namespace vigie {

//! The columns of `partners list`, over the rows that `rows` gives: an empty list at the end.
[[nodiscard]] ExportTable partnerExport(std::function<Result<QList<PartnerRow>>()> rows, const QDateTime &asOf);
//! The ids of a filter, read in pages. The query's database must outlive the table.
[[nodiscard]] ExportTable partnerExport(PartnerQuery query, QList<qint64> ids, const QDateTime &asOf);

} // namespace vigie
