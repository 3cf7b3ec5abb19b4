// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/sla_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/known_profiles.h"
#include "gui/commands/sla_json.h"
#include "model/usage/sla_computation.h"
#include "services/storage/availability_matter.h"
#include "services/storage/profile_repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class SlaCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::SlaCommand)
};

//! The terms at the end of what is asked: those in force on the period's last day, or today while it runs.
Result<TermsProfile> profileOf(Database &database, const ApiCode &api, const SlaQuestion &question)
{
    return ProfileRepository(database).find(api, std::min(question.period.last, parisDay(question.asOf)));
}

void print(CommandRun &run, const SlaAnswer &answer, const TermsProfile &profile)
{
    const QString format = run.value(u"format"_s);
    if (format == u"csv")
        run.console().print(slaMeasureRows(answer));
    else if (format == u"json")
        run.console().print(OutputSheet{.values = slaJson(answer)});
    else
        run.console().print(slaSheet(answer, profile));
}

Result<ExitCode> answer(CommandRun &run)
{
    const QString period = run.value(u"period"_s);
    const std::optional<ReportingPeriod> asked = reportingPeriodFrom(period);
    if (!asked)
        return run.wrongUsage(
            SlaCommandWords::tr("« %1 » n’est pas une période : 2026-03, 2026-T2 ou 2026.").arg(period));
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    Database &database = (*workspace)->database();
    const ApiCode api{run.value(u"api"_s)};
    const Result<QList<TermsProfile>> known = knownProfiles(run);
    if (!known)
        return failure(known.error());
    if (const QString fault = unknownApi({api.value}, *known); !fault.isEmpty())
        return run.wrongUsage(fault);
    const SlaQuestion question{
        .environment = environmentFromWord(run.value(u"environment"_s)).value_or(Environment::Production),
        .period = *asked,
        .asOf = run.asOf()};
    const Result<TermsProfile> profile = profileOf(database, api, question);
    if (!profile)
        return failure(profile.error());
    const Result<SlaMatter> matter = availabilityMatter(database, api, question.environment, asked->interval());
    if (!matter)
        return failure(matter.error());
    print(run, slaAnswer(*profile, question, *matter), *profile);
    return ExitCode::Done;
}

} // namespace

Command slaCommand()
{
    const QStringList environments{environmentWord(Environment::Sandbox), environmentWord(Environment::Production)};
    return {.name = u"sla"_s,
            .summary = SlaCommandWords::tr("la disponibilité promise et tenue, comme les conditions la calculent"),
            .subcommands = {{.summary = SlaCommandWords::tr("le taux d’une API sur une période"),
                             .formats = listFormats(),
                             .dated = true,
                             .options = {{.name = u"api"_s,
                                          .kind = Option::Kind::Text,
                                          .value = SlaCommandWords::tr("CODE"),
                                          .summary = SlaCommandWords::tr("l’API, par son code"),
                                          .required = true},
                                         {.name = u"environment"_s,
                                          .kind = Option::Kind::Word,
                                          .value = environments.join(u'|'),
                                          .summary = SlaCommandWords::tr("bac à sable ou production (par défaut)"),
                                          .words = environments},
                                         {.name = u"period"_s,
                                          .kind = Option::Kind::Text,
                                          .value = SlaCommandWords::tr("PÉRIODE"),
                                          .summary = SlaCommandWords::tr("un mois, un trimestre ou une année : 2026-03,"
                                                                         " 2026-T2, 2026"),
                                          .required = true}},
                             .run = atOnce(answer)}}};
}

} // namespace vigie
