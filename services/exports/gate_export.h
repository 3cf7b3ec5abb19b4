// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/gate_query.h"

namespace vigie {

//! One row a line of a checklist.
[[nodiscard]] ExportTable gateExport(const QList<GateRow> &rows, const QDateTime &asOf);

} // namespace vigie
