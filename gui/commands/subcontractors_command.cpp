// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/subcontractors_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/export_listing.h"
#include "services/exports/subcontractor_export.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class SubcontractorsWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::SubcontractorsCommand)
};

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const auto rows = SubcontractorQuery((*workspace)->database(), parisDay(run.asOf())).found({});
    if (!rows)
        return failure(rows.error());
    const Result<OutputList> listing = listingOf(
        subcontractorExport(*rows, run.asOf()),
        {u"id"_s, u"foreign_id"_s, u"activities"_s, u"authorised_on"_s, u"authorisation_document"_s,
         u"clauses_flow_down"_s, u"contact"_s, u"dpo"_s, u"transfers"_s, u"safeguards"_s, u"third_country_cloud"_s,
         u"cloud_measures"_s, u"end_choice"_s, u"end_chosen_on"_s, u"destroyed_on"_s, u"comment"_s});
    if (!listing)
        return failure(listing.error());
    run.console().print(*listing);
    return ExitCode::Done;
}

} // namespace

Command subcontractorsCommand()
{
    return {.name = u"subcontractors"_s,
            .summary = SubcontractorsWords::tr("les sous-traitants des partenaires"),
            .subcommands = {{.name = u"list"_s,
                             .summary = SubcontractorsWords::tr("ceux qui sont déclarés, et ceux que DataPass montre"),
                             .formats = listFormats(),
                             .dated = true,
                             .run = atOnce(list)}}};
}

} // namespace vigie
