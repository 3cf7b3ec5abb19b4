// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/register_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/export_listing.h"
#include "services/exports/register_export.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class RegisterWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::RegisterCommand)
};

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const auto entries = RegisterQuery((*workspace)->database(), parisDay(run.asOf())).found({});
    if (!entries)
        return failure(entries.error());
    QStringList onlyForMachines;
    for (const ExportColumn &column : registerExportColumns()) {
        static const QStringList shown{u"controller_siret"_s, u"controller_name"_s, u"api"_s,      u"role"_s,
                                       u"processing"_s,       u"valid_from"_s,      u"complete"_s, u"missing"_s};
        if (!shown.contains(column.key))
            onlyForMachines.append(column.key);
    }
    const Result<OutputList> listing = listingOf(registerExport(*entries, run.asOf()), onlyForMachines);
    if (!listing)
        return failure(listing.error());
    run.console().print(*listing);
    return ExitCode::Done;
}

} // namespace

Command registerCommand()
{
    return {.name = u"register"_s,
            .summary = RegisterWords::tr("le registre RGPD des traitements"),
            .subcommands = {{.name = u"list"_s,
                             .summary = RegisterWords::tr("une fiche par personne publique et par traitement"),
                             .formats = listFormats(),
                             .dated = true,
                             .run = atOnce(list)}}};
}

} // namespace vigie
