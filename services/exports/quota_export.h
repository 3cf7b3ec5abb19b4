// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/quota_query.h"

namespace vigie {

//! One row a partner, API and environment; figures in calls a minute.
[[nodiscard]] ExportTable quotaExport(QList<QuotaRow> rows, const QDateTime &asOf);

} // namespace vigie
