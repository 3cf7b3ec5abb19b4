// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/import_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/import_kinds.h"
#include "gui/commands/import_output.h"
#include "gui/commands/import_profiles.h"
#include "gui/common/row_fault_text.h"
#include "services/imports/import_run.h"
#include "services/storage/trial_copy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ImportCommand)
};

QJsonObject faultJson(const RowFault &fault)
{
    return {{u"line"_s, fault.line}, {u"column"_s, jsonOf(fault.column)}, {u"sentence"_s, rowFaultText(fault)}};
}

void tell(const ImportResult &result, Console &console)
{
    if (!result.unknownColumns.isEmpty())
        console.say(ImportWords::tr("Colonnes ignorées, car inconnues : %1.").arg(result.unknownColumns.join(u", "_s)));
    if (result.rejected.isEmpty()) {
        if (!result.isWritten)
            console.say(ImportWords::tr("Essai à blanc : rien n’a été enregistré."));
        return;
    }
    console.complain(
        result.isWritten
            ? ImportWords::tr("%n ligne(s) refusée(s) ; les autres sont enregistrées.", nullptr,
                              int(result.rejectedLines()))
            : ImportWords::tr("Des lignes sont refusées : rien n’a été enregistré. Corrigez-les, ou ajoutez "
                              "--accept-rejections pour n’enregistrer que les autres."));
}

ImportChoices choicesOf(const CommandRun &run)
{
    using Writing = ImportChoices::Writing;
    const Writing accepted = run.has(u"accept-rejections"_s) ? Writing::WhatIsAccepted : Writing::AllOrNothing;
    return {.writing = run.has(u"dry-run"_s) ? Writing::Nothing : accepted, .now = run.now()};
}

//! What readTableFile() says of the file, as the user reads it.
Error worded(Error error)
{
    const QString problem = tableFileProblem(error.detail);
    if (problem.isEmpty())
        return error;
    error.kind = Error::Kind::InvalidInput; // of a file that is too large too: it is the file that has to change
    error.detail = problem;
    return error;
}

Result<ExitCode> import(const MakeImporter &make, CommandRun &run)
{
    const Result<TableFile> table = readTableFile(run.arguments().first());
    if (!table)
        return failure(worded(table.error()));
    const bool isTrial = run.has(u"dry-run"_s);
    const Result<Workspace *> workspace = isTrial ? run.workspace(Access::ReadOnly) : run.workspaceOrNew();
    if (!workspace)
        return failure(workspace.error());
    std::unique_ptr<TrialCopy> copy;
    if (isTrial) {
        Result<std::unique_ptr<TrialCopy>> made = TrialCopy::of((*workspace)->path());
        if (!made)
            return failure(made.error());
        copy = std::move(*made);
    }
    Database &database = copy ? copy->database() : (*workspace)->database();
    const std::unique_ptr<Importer> importer = make();
    const auto progress = [&run](qint64 rows, qint64 total) {
        run.console().progress(ImportWords::tr("%1 lignes sur %2…").arg(rows).arg(total));
    };
    const Result<ImportResult> result = runImport(database, *table, *importer, choicesOf(run), progress);
    if (!result)
        return failure(result.error());
    run.console().print(importSheet(*result, jsonList(result->rejected, faultJson)));
    tell(*result, run.console());
    if (result->rejected.isEmpty())
        return ExitCode::Done;
    return run.has(u"accept-rejections"_s) && result->rejectedLines() < result->read ? ExitCode::PartlyDone
                                                                                     : ExitCode::BadInput;
}

Subcommand importing(const ImportKind &kind)
{
    return {.name = kind.name,
            .arguments = ImportWords::tr("FICHIER"),
            .fewestArguments = 1,
            .mostArguments = 1,
            .summary = kind.summary,
            .formats = listFormats(),
            .options = importOptions(),
            .run = [make = kind.make](CommandRun &run) { return settled<ExitCode>(import(make, run)); }};
}

} // namespace

Command importCommand()
{
    Command command{.name = u"import"_s,
                    .summary = ImportWords::tr("reprendre un fichier : tout ou rien, erreurs ligne par ligne")};
    for (const ImportKind &kind : importKinds())
        command.subcommands.append(importing(kind));
    command.subcommands.append(profileImport());
    return command;
}

} // namespace vigie
