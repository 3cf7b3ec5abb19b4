// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/report_output.h"

#include "services/reports/report_writer.h"
#include "services/storage/journal_repository.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vigie {

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReportCommand)
};

} // namespace

Result<ReportContext> reportContextOf(Workspace &workspace, const QDateTime &asOf)
{
    const Result<WorkspaceFacts> facts = workspace.facts();
    if (!facts)
        return failure(facts.error());
    const Result<QString> hash = JournalRepository(workspace.database()).lastHash();
    if (!hash)
        return failure(hash.error());
    return ReportContext{.producer = facts->producer,
                         .workspace = QFileInfo(workspace.path()).completeBaseName(),
                         .demonstration = facts->demonstration,
                         .generatedAt = asOf,
                         .dataReadAt = facts->oldestReadAt,
                         .journalHash = *hash,
                         .locale = QLocale()};
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
