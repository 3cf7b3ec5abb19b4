// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/page_flow.h"
#include "services/reports/report_writer.h"

namespace vigie {

//! Paints the pages into PDF files that hold the marker lines of content_stream_rewriter and no tags yet: one, or for a
//! long report several, each of so many pages, in several threads. Takes the texts of each page out of the report as it
//! goes, to spare the memory. Errors: Cancelled.
[[nodiscard]] Result<QList<QByteArray>> paintPages(LaidOutReport &report, const QString &fontFamily,
                                                   const ReportProgress &progress, const std::stop_token &stop);

} // namespace vigie
