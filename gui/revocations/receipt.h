// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/document_writer.h"
#include "model/access/revocation.h"

namespace vigie {

//! The receipt of one action, from the workspace.
[[nodiscard]] Result<ReportDocument> receiptOf(Database &database, IntentId intent, const ReportContext &context);

} // namespace vigie
