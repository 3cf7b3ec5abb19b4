// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/homologation_query.h"

namespace vigie {

//! The columns of `import homologations`, so that a list can be taken back, then what was worked out.
[[nodiscard]] ExportTable homologationExport(QList<HomologationRow> rows, const QDateTime &asOf);

} // namespace vigie
