// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/import_profiles.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/import_output.h"
#include "gui/common/error_text.h"
#include "services/imports/profile_file.h"
#include "services/operations/profile_keeping.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ImportProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ImportProfiles)
};

//! `column` is where in the document: `rules[3].parameters.lead`.
QJsonArray rejection(const Error &error)
{
    return {QJsonObject{{u"line"_s, error.line > 0 ? QJsonValue(error.line) : QJsonValue(QJsonValue::Null)},
                        {u"column"_s, jsonOf(error.subject)},
                        {u"sentence"_s, errorText(error).happened}}};
}

ImportResult counted(const KeptProfile &kept)
{
    return {.read = 1,
            .added = kept.fate == ProfileFate::Added ? 1 : 0,
            .updated = kept.fate == ProfileFate::Superseded ? 1 : 0,
            .unchanged = kept.fate == ProfileFate::Unchanged ? 1 : 0};
}

void tell(const KeptProfile &kept, bool isTrial, Console &console)
{
    if (isTrial)
        return console.say(ImportProfileWords::tr("Essai à blanc : rien n’a été enregistré."));
    if (kept.fate == ProfileFate::Unchanged)
        return console.say(ImportProfileWords::tr("Cette version est déjà dans l’espace de travail."));
    const QDate from = kept.profile.effectiveOn;
    console.say(from.isValid()
                    ? ImportProfileWords::tr("%1 s’applique à partir du %2. Les versions précédentes sont gardées.")
                          .arg(kept.profile.reference(), from.toString(ImportProfileWords::tr("dd/MM/yyyy")))
                    : ImportProfileWords::tr("%1 s’applique sans date de début. Les versions précédentes sont gardées.")
                          .arg(kept.profile.reference()));
}

Result<ExitCode> import(CommandRun &run)
{
    const Result<QByteArray> json = readProfileFile(run.arguments().first());
    if (!json)
        return failure(json.error());
    const bool isTrial = run.has(u"dry-run"_s);
    const Result<Workspace *> workspace = isTrial ? run.workspace(Access::ReadWrite) : run.workspaceOrNew();
    if (!workspace)
        return failure(workspace.error());
    const Result<KeptProfile> kept = keepProfile((*workspace)->database(), *json, run.now(),
                                                 isTrial ? ProfileWriting::Nothing : ProfileWriting::ToWorkspace);
    if (!kept && kept.error().kind != Error::Kind::InvalidProfile)
        return failure(kept.error());
    run.console().print(
        importSheet(kept ? counted(*kept) : ImportResult{.read = 1}, kept ? QJsonArray() : rejection(kept.error())));
    if (!kept)
        return ExitCode::BadInput;
    tell(*kept, isTrial, run.console());
    return ExitCode::Done;
}

} // namespace

Subcommand profileImport()
{
    return {
        .name = u"profiles"_s,
        .arguments = ImportProfileWords::tr("FICHIER"),
        .fewestArguments = 1,
        .mostArguments = 1,
        .summary = ImportProfileWords::tr("une version des conditions d’une API (JSON) ; elle s’applique à sa date"),
        .formats = listFormats(),
        .options = importOptions(),
        .run = atOnce(import)};
}

} // namespace vigie
