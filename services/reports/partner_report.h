// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_document.h"
#include "services/storage/partner_matter.h"

namespace vigie {

[[nodiscard]] ReportDocument partnerReport(const PartnerMatter &matter, const ReportContext &context);

} // namespace vigie
