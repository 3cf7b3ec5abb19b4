// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/findings_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/due_command_options.h"
#include "gui/commands/due_json.h"
#include "gui/commands/due_matter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class FindingsWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::FindingsCommand)
};

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<std::optional<DueFilter>> filter = dueFilterOf(run);
    if (!filter)
        return failure(filter.error());
    if (!*filter)
        return ExitCode::WrongUsage;
    Result<DueMatter> matter = dueMatter(**workspace, **filter, run.asOf());
    if (!matter)
        return failure(matter.error());
    matter->rows.removeIf([](const DueRow &row) { return !row.finding; });
    run.console().print(findingListing(matter->rows, matter->book, run.asOf(), run.console().format()));
    return ExitCode::Done;
}

} // namespace

Command findingsCommand()
{
    return {.name = u"findings"_s,
            .summary = FindingsWords::tr("ce qui s’écarte des règles"),
            .subcommands = {{.summary = FindingsWords::tr("les constats, avec leur clause et leur gravité"),
                             .formats = listFormats(),
                             .dated = true,
                             .options = dueFilterOptions(),
                             .run = atOnce(list)}}};
}

} // namespace vigie
