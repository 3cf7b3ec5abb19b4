// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/reports/report_context.h"
#include "services/reports/report_document.h"
#include "services/storage/partner_query.h"

#include <stop_token>

namespace vigie {

class DocumentWriter;

// In the thread of the database.

//! What the filter shows, whole and in its order.
[[nodiscard]] Result<ExportTable> partnersExportOf(Database &database, const PartnerFilter &filter,
                                                   const PartnerOrder &order, std::stop_token stop);
[[nodiscard]] Result<ReportDocument> partnerReportOf(Database &database, PartnerId partner,
                                                     const ReportContext &context);

//! Asks where, then writes its sheet as PDF.
void printPartner(DocumentWriter &documents, const Partner &partner);

} // namespace vigie
