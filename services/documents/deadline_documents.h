// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/rule_book.h"
#include "services/exports/export_table.h"
#include "services/reports/report_document.h"
#include "services/storage/due_query.h"

#include <stop_token>

namespace vigie {

// What the filter shows, as documents; read in a background thread.
[[nodiscard]] Result<ExportTable> deadlinesExportOf(Database &database, const DueFilter &filter, const DueOrder &order,
                                                    std::stop_token stop);
[[nodiscard]] Result<ReportDocument> deadlinesReportOf(Database &database, const DueFilter &filter,
                                                       const DueOrder &order, const ReportContext &report,
                                                       std::stop_token stop);
[[nodiscard]] Result<QByteArray> deadlinesCalendarOf(Database &database, const DueFilter &filter, const QDateTime &now);

} // namespace vigie
