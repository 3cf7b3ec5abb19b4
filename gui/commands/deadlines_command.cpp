// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/deadlines_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/due_command_options.h"
#include "gui/commands/due_json.h"
#include "gui/commands/due_matter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class DeadlinesWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DeadlinesCommand)
};

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    Result<std::optional<DueFilter>> filter = dueFilterOf(run);
    if (!filter)
        return failure(filter.error());
    if (!*filter)
        return ExitCode::WrongUsage;
    (*filter)->isDeadline = true;
    Result<DueMatter> matter = dueMatter(**workspace, **filter, run.asOf());
    if (!matter)
        return failure(matter.error());
    keepWithin(matter->rows, run, matter->today);
    if (run.value(u"format"_s) == u"ics"_s) {
        const Result<QByteArray> calendar = calendarOf(**workspace, *matter, run.asOf());
        if (!calendar)
            return failure(calendar.error());
        run.console().write(QString::fromUtf8(*calendar));
        return ExitCode::Done;
    }
    run.console().print(deadlineListing(matter->rows, matter->book, run.asOf(), run.console().format()));
    return ExitCode::Done;
}

} // namespace

Command deadlinesCommand()
{
    return {.name = u"deadlines"_s,
            .summary = DeadlinesWords::tr("ce qui est dû, avec sa clause et son calcul"),
            .subcommands = {{.summary = DeadlinesWords::tr("les échéances que les règles calculent"),
                             .formats = listFormats() + QStringList{u"ics"_s},
                             .dated = true,
                             .options = QList<Option>{withinOption()} + dueFilterOptions(),
                             .run = atOnce(list)}}};
}

} // namespace vigie
