// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/incidents_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/export_listing.h"
#include "services/exports/incident_export.h"
#include "services/operations/compliance/compliance_settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class IncidentsWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::IncidentsCommand)
};

Result<ExportTable> exported(Database &database, const QDateTime &asOf)
{
    return chosenWorkingDays(database).and_then(
        [&](const WorkingDays &workingDays) { return incidentExport(database, {}, asOf, workingDays); });
}

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<OutputList> listing =
        exported((*workspace)->database(), run.asOf()).and_then([](const ExportTable &table) {
            return listingOf(table,
                             {u"environment"_s, u"events"_s, u"partner_siret"_s, u"opened_at"_s, u"next_rule"_s,
                              u"steps_done"_s, u"steps"_s});
        });
    if (!listing)
        return failure(listing.error());
    run.console().print(*listing);
    return ExitCode::Done;
}

} // namespace

Command incidentsCommand()
{
    return {.name = u"incidents"_s,
            .summary = IncidentsWords::tr("les dossiers d’incident et leurs horloges"),
            .subcommands = {{.name = u"list"_s,
                             .summary = IncidentsWords::tr("tous les dossiers, le plus récent d’abord"),
                             .formats = listFormats(),
                             .dated = true,
                             .run = atOnce(list)}}};
}

} // namespace vigie
