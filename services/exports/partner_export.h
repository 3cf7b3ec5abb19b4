// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/partner_query.h"

#include <QHash>

namespace vigie {

//! How many findings each partner has; one that is not in it has none.
using FindingCounts = QHash<PartnerId, qint64>;

//! The columns of `partners list`, over the rows that `rows` gives: an empty list at the end.
[[nodiscard]] ExportTable partnerExport(std::function<Result<QList<PartnerRow>>()> rows, FindingCounts findings,
                                        const QDateTime &asOf);
//! The ids of a filter, read in pages. The query's database must outlive the table.
[[nodiscard]] ExportTable partnerExport(PartnerQuery query, QList<qint64> ids, FindingCounts findings,
                                        const QDateTime &asOf);

} // namespace vigie
