// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/notice_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/known_profiles.h"
#include "model/rules/notice_planner.h"
#include "model/terms/rule_book.h"
#include "services/operations/compliance/compliance_settings.h"
#include "services/reports/due_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::NoticeCommand)
};

QList<OutputColumn> dayColumns()
{
    return {{u"date"_s, NoticeWords::tr("Jour"), OutputColumn::Kind::Date}, {u"why"_s, NoticeWords::tr("Pourquoi")}};
}

OutputSheet sheetOf(const PlannedNotice &planned)
{
    using Kind = OutputColumn::Kind;
    QJsonArray days;
    for (const DatedDayOff &day : planned.plan.daysLeftOut)
        days.append(QJsonObject{{u"date"_s, jsonOf(day.date)}, {u"why"_s, dayOffText(day.why)}});
    return {.fields = {{u"rule"_s, NoticeWords::tr("Règle")},
                       {u"change_on"_s, NoticeWords::tr("Changement le"), Kind::Date},
                       {u"announce_by"_s, NoticeWords::tr("Annonce au plus tard le"), Kind::Date},
                       {u"computation"_s, NoticeWords::tr("Calcul")}},
            .values = {{u"rule"_s, planned.rule},
                       {u"change_on"_s, jsonOf(planned.plan.changeOn)},
                       {u"announce_by"_s, jsonOf(planned.plan.announceBy)},
                       {u"days_left_out"_s, days},
                       {u"computation"_s, noticeComputation(planned.plan)}},
            .parts = {{u"days_left_out"_s, NoticeWords::tr("Jours non comptés"), dayColumns()}}};
}

Result<WorkingDays> workingDaysOf(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace && workspace.error().kind == Error::Kind::WorkspaceMissing)
        return WorkingDays();
    if (!workspace)
        return failure(workspace.error());
    return chosenWorkingDays((*workspace)->database());
}

//! What is wrong with the two dates; empty when nothing is.
QString faultOf(CommandRun &run)
{
    if (run.has(u"change"_s) == run.has(u"announce"_s))
        return NoticeWords::tr("Donnez --change ou --announce : l’un des deux.");
    const QDate date = dateFromText(run.value(run.has(u"change"_s) ? u"change"_s : u"announce"_s));
    if (!isPlannable(date))
        return NoticeWords::tr("Une date entre 2000 et 2100 est attendue.");
    return {};
}

Result<ExitCode> plan(CommandRun &run)
{
    const Result<QList<TermsProfile>> profiles = knownProfiles(run);
    if (!profiles)
        return failure(profiles.error());
    const QString code = run.value(u"api"_s);
    if (const QString fault = unknownApi({code}, *profiles); !fault.isEmpty())
        return run.wrongUsage(fault);
    if (const QString fault = faultOf(run); !fault.isEmpty())
        return run.wrongUsage(fault);
    const Result<WorkingDays> workingDays = workingDaysOf(run);
    if (!workingDays)
        return failure(workingDays.error());
    const TermsProfile *profile = profileToAnnounce(*profiles, ApiCode{code}, parisDay(run.now()));
    const NoticeRequest request{.changeOn = dateFromText(run.value(u"change"_s)),
                                .announcedOn = dateFromText(run.value(u"announce"_s)),
                                .isEmergency = run.has(u"emergency"_s)};
    const std::optional<PlannedNotice> planned = profile ? plannedNotice(*profile, request, *workingDays)
                                                         : std::nullopt;
    if (!planned) {
        run.console().complain(
            NoticeWords::tr("Non prévu par les CGU : %1 ne donne aucun délai d’annonce chiffré pour un changement.")
                .arg(code));
        return ExitCode::Failed;
    }
    run.console().print(sheetOf(*planned));
    for (const Disagreement &disagreement : RuleBook({*profile}).disagreementsOn(profile->api, planned->rule))
        run.console().say(NoticeWords::tr("Textes en désaccord (%1) : %2")
                              .arg(disagreement.id, disagreement.readings.join(u" / "_s)));
    return ExitCode::Done;
}

} // namespace

Command noticeCommand()
{
    using Kind = Option::Kind;
    return {.name = u"notice"_s,
            .summary = NoticeWords::tr("prévoir une annonce : le délai que le texte demande"),
            .subcommands = {
                {.name = u"plan"_s,
                 .summary = NoticeWords::tr("dernier jour pour annoncer un changement, ou premier jour possible"),
                 .formats = listFormats(),
                 .options = {{.name = u"api"_s,
                              .kind = Kind::Text,
                              .value = NoticeWords::tr("CODE"),
                              .summary = NoticeWords::tr("l’API qui change"),
                              .required = true},
                             {.name = u"change"_s,
                              .kind = Kind::Date,
                              .value = NoticeWords::tr("DATE"),
                              .summary = NoticeWords::tr("le jour du changement : quand l’annoncer au plus tard")},
                             {.name = u"announce"_s,
                              .kind = Kind::Date,
                              .value = NoticeWords::tr("DATE"),
                              .summary = NoticeWords::tr("le jour de l’annonce : quand changer au plus tôt")},
                             {.name = u"emergency"_s,
                              .summary = NoticeWords::tr("le délai d’urgence, là où le texte en donne un")}},
                 .run = atOnce(plan)}}};
}

} // namespace vigie
