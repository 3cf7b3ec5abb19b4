// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/async/future.h"
#include "services/reports/report_document.h"

#include <QByteArray>

#include <functional>
#include <stop_token>

namespace vigie {

//! Called from the thread that works: pages done, of how many.
using ReportProgress = std::function<void(int done, int total)>;

//! Above it a PDF asks for more memory than a desk machine gives (about 16 KB a row): offer the XLSX instead.
inline constexpr qsizetype mostReportRows = 50'000;

//! A tagged PDF (PDF/UA-1, PDF/A-2a). Errors: TooLarge (before it starts, the subject is the count of rows), Cancelled,
//! IntegrityBroken when the tags do not fit the pages. Any thread, as long as no figure is painted by the GUI's own.
[[nodiscard]] Result<QByteArray> pdfOf(const ReportDocument &document, const ReportProgress &progress = {},
                                       std::stop_token stop = {});

//! Writes beside the file, then renames: never half a file. Errors of pdfOf(), FileNotWritable, DiskFull.
Result<> writeReport(const ReportDocument &document, const QString &path, const ReportProgress &progress = {},
                     std::stop_token stop = {});

//! The same in a worker thread.
[[nodiscard]] Future<Done> writeReportInBackground(ReportDocument document, QString path, ReportProgress progress,
                                                   std::stop_token stop);

} // namespace vigie
