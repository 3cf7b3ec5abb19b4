// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/outages_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/known_profiles.h"
#include "gui/commands/sla_json.h"
#include "model/calendar/reporting_period.h"
#include "services/storage/outage_repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class OutagesWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::OutagesCommand)
};

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    OutageFilter filter{.api = run.value(u"api"_s),
                        .environment = environmentFromWord(run.value(u"environment"_s)),
                        .openOnly = run.has(u"open"_s)};
    if (run.has(u"api"_s)) {
        const Result<QList<TermsProfile>> known = knownProfiles(run);
        if (!known)
            return failure(known.error());
        if (const QString fault = unknownApi({filter.api}, *known); !fault.isEmpty())
            return run.wrongUsage(fault);
    }
    if (run.has(u"period"_s)) {
        const std::optional<ReportingPeriod> period = reportingPeriodFrom(run.value(u"period"_s));
        if (!period)
            return run.wrongUsage(OutagesWords::tr("« %1 » n’est pas une période : 2026-03, 2026-T2 ou 2026.")
                                      .arg(run.value(u"period"_s)));
        filter.from = QDateTime::fromSecsSinceEpoch(period->interval().start, Qt::UTC);
        filter.to = QDateTime::fromSecsSinceEpoch(period->interval().end, Qt::UTC);
    }
    const Result<QList<Outage>> outages = OutageRepository((*workspace)->database()).all(filter);
    if (!outages)
        return failure(outages.error());
    OutputList listing{.asOf = run.asOf(), .columns = outageOutputColumns()};
    for (const Outage &outage : *outages)
        listing.items.append(outageJson(outage));
    run.console().print(listing);
    return ExitCode::Done;
}

} // namespace

Command outagesCommand()
{
    const QStringList environments{environmentWord(Environment::Sandbox), environmentWord(Environment::Production)};
    return {.name = u"outages"_s,
            .summary = OutagesWords::tr("les interruptions que des agents ont saisies"),
            .subcommands = {{.name = u"list"_s,
                             .summary = OutagesWords::tr("les interruptions, la dernière d’abord"),
                             .formats = listFormats(),
                             .options = {{.name = u"api"_s,
                                          .kind = Option::Kind::Text,
                                          .value = OutagesWords::tr("CODE"),
                                          .summary = OutagesWords::tr("d’une API")},
                                         {.name = u"environment"_s,
                                          .kind = Option::Kind::Word,
                                          .value = environments.join(u'|'),
                                          .summary = OutagesWords::tr("d’un environnement"),
                                          .words = environments},
                                         {.name = u"period"_s,
                                          .kind = Option::Kind::Text,
                                          .value = OutagesWords::tr("PÉRIODE"),
                                          .summary = OutagesWords::tr("qui touchent un mois, un trimestre, une année")},
                                         {.name = u"open"_s, .summary = OutagesWords::tr("encore en cours")}},
                             .run = atOnce(list)}}};
}

} // namespace vigie
