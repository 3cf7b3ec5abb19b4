// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/page_flow.h"
#include "services/reports/report_writer.h"

namespace vigie {

//! Paints the pages into a PDF that holds the marker lines of content_stream_rewriter and no tags yet. Takes the
//! texts of each page out of the report as it goes, to spare the memory. Errors: Cancelled.
[[nodiscard]] Result<QByteArray> paintPages(LaidOutReport &report, const ReportStyle &style,
                                            const ReportProgress &progress, std::stop_token stop);

} // namespace vigie
