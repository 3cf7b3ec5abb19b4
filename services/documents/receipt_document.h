// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/revocation.h"
#include "services/reports/report_context.h"
#include "services/reports/report_document.h"
#include "services/storage/database.h"

namespace vigie {

//! The receipt of one action, from the workspace.
[[nodiscard]] Result<ReportDocument> receiptOf(Database &database, IntentId intent, const ReportContext &context);

} // namespace vigie
