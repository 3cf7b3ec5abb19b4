// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/journal_repository.h"

namespace vigie {

//! The whole journal, oldest entry first, read in pages. The repository must outlive the table.
[[nodiscard]] ExportTable journalExport(JournalRepository &journal, const QDateTime &asOf);

} // namespace vigie
