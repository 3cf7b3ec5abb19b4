// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/register_query.h"

namespace vigie {

//! In the order of article 30(2) of the GDPR: who, for whom, what, where to, how it is kept safe; then what is of ours.
[[nodiscard]] QList<ExportColumn> registerExportColumns();

[[nodiscard]] ExportTable registerExport(QList<RegisterEntry> entries, const QDateTime &asOf);

} // namespace vigie
