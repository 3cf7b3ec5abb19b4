// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/reports/report_context.h"
#include "services/reports/report_document.h"
#include "services/storage/token_query.h"

#include <stop_token>

namespace vigie {

// What the filter shows, whole and in its order; in the thread of the database.

[[nodiscard]] Result<ExportTable> tokensExportOf(Database &database, const TokenFilter &filter, const TokenOrder &order,
                                                 std::stop_token stop);
//! Error TooLarge above what a PDF may hold.
[[nodiscard]] Result<ReportDocument> tokensReportOf(Database &database, const TokenFilter &filter,
                                                    const TokenOrder &order, const ReportContext &context,
                                                    std::stop_token stop);

} // namespace vigie
