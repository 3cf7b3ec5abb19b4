// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/deadlines_report.h"
#include "services/reports/partner_report.h"
#include "services/reports/receipt_report.h"
#include "services/reports/sla_report.h"
#include "services/reports/tokens_report.h"

namespace vigie::sample {

// Fictitious matter for reports: names, numbers and addresses are invented.
[[nodiscard]] ReportContext context();
[[nodiscard]] TermsProfile profile();
[[nodiscard]] PartnerMatter partner();
[[nodiscard]] TokensMatter tokens(int rows);
[[nodiscard]] DeadlinesMatter deadlines(int rows);
[[nodiscard]] ReceiptMatter receipt(IntentState state);

//! Subjects of the built-in terms, with outages and, for every second one, a probe with a hole.
[[nodiscard]] SlaReportMatter sla(const QString &period, int subjects);

//! Names that a partner might send us: markup, emoji, other scripts, controls.
[[nodiscard]] QStringList hostileNames();

} // namespace vigie::sample
