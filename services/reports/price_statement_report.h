// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_document.h"
#include "services/storage/service_price_repository.h"

namespace vigie {

//! « 1 234,50 € », as a sum; four decimals for a unit cost.
[[nodiscard]] QString amountText(Amount amount, const QLocale &locale);
[[nodiscard]] QString unitCostText(Amount amount, const QLocale &locale);

//! The yearly statement of a priced service (IMP-7): conventions, unit costs, letters and amounts by partner. What is
//! not typed is unknown, never computed.
[[nodiscard]] ReportDocument priceStatementReport(const QList<PriceStatement> &statements,
                                                  const ReportContext &context);

} // namespace vigie
