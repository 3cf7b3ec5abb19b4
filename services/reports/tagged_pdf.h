// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/reports/page_flow.h"
#include "services/reports/xmp.h"

#include <stop_token>

namespace vigie {

//! Makes a PDF/UA-1 and PDF/A-2a file of the files of painted pages: marked content, structure tree, bookmarks,
//! annotations, metadata, output intent. Errors: IntegrityBroken when pages and tags do not agree, Cancelled.
[[nodiscard]] Result<QByteArray> taggedPdf(const QList<QByteArray> &painted, const LaidOutReport &report,
                                           const PdfFacts &facts, std::stop_token stop);

} // namespace vigie
