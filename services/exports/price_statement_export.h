// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/service_price_repository.h"

namespace vigie {

//! A partner's line each; amounts in euros.
[[nodiscard]] ExportTable priceStatementExport(QList<PriceStatement> statements, const QDateTime &asOf);

} // namespace vigie
