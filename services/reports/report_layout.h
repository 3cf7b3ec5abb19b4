// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/reports/page_flow.h"
#include "services/reports/report_document.h"

#include <stop_token>

namespace vigie {

//! Lays a report out on pages. Errors: Cancelled, TooLarge.
[[nodiscard]] Result<LaidOutReport> layOutReport(const ReportDocument &document, const ReportStyle &style,
                                                 std::stop_token stop = {});

} // namespace vigie
