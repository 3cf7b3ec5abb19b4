// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/journal_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/export_listing.h"
#include "services/exports/journal_export.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::JournalCommand)
};

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    JournalRepository journal((*workspace)->database());
    const Result<OutputList> listing = listingOf(journalExport(journal, run.asOf()),
                                                 {u"object_hash"_s, u"previous_hash"_s, u"hash"_s});
    if (!listing)
        return failure(listing.error());
    run.console().print(*listing);
    return ExitCode::Done;
}

QJsonObject verdictJson(const JournalVerdict &verdict)
{
    return {{u"entries"_s, verdict.entries},
            {u"intact"_s, verdict.isIntact()},
            {u"first_broken"_s, verdict.firstBroken ? QJsonValue(*verdict.firstBroken) : QJsonValue(QJsonValue::Null)},
            {u"why"_s, jsonOf(verdict.why)}};
}

Result<ExitCode> verify(CommandRun &run)
{
    using Kind = OutputColumn::Kind;
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<JournalVerdict> verdict = JournalRepository((*workspace)->database()).verify();
    if (!verdict)
        return failure(verdict.error());
    run.console().print(OutputSheet{.fields = {{u"entries"_s, JournalWords::tr("Inscriptions"), Kind::Number},
                                               {u"intact"_s, JournalWords::tr("Intègre"), Kind::Flag},
                                               {u"first_broken"_s, JournalWords::tr("Première rompue"), Kind::Number},
                                               {u"why"_s, JournalWords::tr("Motif")}},
                                    .values = verdictJson(*verdict)});
    return verdict->isIntact() ? ExitCode::Done : ExitCode::IntegrityBroken;
}

} // namespace

Command journalCommand()
{
    return {.name = u"journal"_s,
            .summary = JournalWords::tr("le journal de ce qui a été fait"),
            .subcommands = {{.name = u"list"_s,
                             .summary = JournalWords::tr("toutes les inscriptions, la plus ancienne d’abord"),
                             .formats = listFormats(),
                             .run = atOnce(list)},
                            {.name = u"verify"_s,
                             .summary = JournalWords::tr("nommer la première inscription modifiée, ôtée ou déplacée"),
                             .formats = listFormats(),
                             .run = atOnce(verify)}}};
}

} // namespace vigie
