// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/rule_book.h"
#include "services/reports/report_document.h"
#include "services/storage/due_query.h"

namespace vigie {

//! The rows that the filter shows, in their order.
struct DeadlinesMatter {
    QList<DueRow> rows{};
    DueFilter filter{};
    QString filterPartnerName{}; //!< of `filter.partner`, when it is set
    RuleBook book{}; //!< in force
    QDate today{}; //!< in Paris
};

[[nodiscard]] ReportDocument deadlinesReport(const DeadlinesMatter &matter, const ReportContext &context);

} // namespace vigie
