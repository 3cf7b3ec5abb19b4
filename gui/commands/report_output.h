// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command_run.h"
#include "services/reports/report_document.h"

namespace vigie {

//! What every report says of itself, of that workspace at that instant.
[[nodiscard]] Result<ReportContext> reportContextOf(Workspace &workspace, const QDateTime &asOf);

//! Writes the PDF to --output and says so.
[[nodiscard]] Future<ExitCode> writtenReport(const Result<ReportDocument> &document, CommandRun &run);

} // namespace vigie
