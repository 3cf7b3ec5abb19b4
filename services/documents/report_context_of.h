// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_context.h"
#include "services/storage/database.h"

namespace vigie {

//! What every report says of itself, of that workspace at that instant (UTC). Errors: Storage.
[[nodiscard]] Result<ReportContext> reportContextOf(Database &database, const QDateTime &asOf);

} // namespace vigie
