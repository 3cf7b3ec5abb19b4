// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/report_output.h"

#include "services/documents/report_context_of.h"
#include "services/reports/report_writer.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReportCommand)
};

} // namespace

Result<ReportContext> reportContextOf(Workspace &workspace, const QDateTime &asOf)
{
    return reportContextOf(workspace.database(), asOf);
}

Future<ExitCode> writtenReport(const Result<ReportDocument> &document, CommandRun &run)
{
    if (!document)
        return failed<ExitCode>(document.error());
    const QString file = run.value(QStringLiteral("output"));
    return andThen(writeReportInBackground(*document, file, {}, run.tasks().token()), run.tasks().receiver(),
                   [&run, file](const Done &) {
                       run.console().say(ReportWords::tr("Rapport écrit dans %1.").arg(file));
                       return settled<ExitCode>(ExitCode::Done);
                   });
}

} // namespace vigie
