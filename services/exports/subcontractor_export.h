// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/subcontractor_query.h"

namespace vigie {

//! The columns of `subcontractors list`: those that `import subcontractors` reads, then what is computed.
[[nodiscard]] QList<ExportColumn> subcontractorExportColumns();

[[nodiscard]] ExportTable subcontractorExport(QList<JudgedSubcontractor> rows, const QDateTime &asOf);

} // namespace vigie
