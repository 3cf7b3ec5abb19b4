// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/sync_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/error_json.h"
#include "gui/commands/revocation_outcomes.h"
#include "gui/commands/word_texts.h"
#include "gui/common/count_words.h"
#include "gui/common/error_text.h"
#include "services/operations/compliance/compliance_run.h"
#include "services/operations/connector_pool.h"
#include "services/operations/revocation_runner.h"
#include "services/operations/synchronisation.h"
#include "services/storage/service_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::SyncCommand)
};

QJsonObject reportJson(const SyncReport &report)
{
    const MergeOutcome &outcome = report.outcome;
    QJsonArray gaps;
    for (const ServiceSnapshot::Gap &gap : report.gaps) {
        QJsonObject json = errorJson(gap.error);
        json.insert(u"what"_s, gap.what);
        gaps.append(json);
    }
    std::optional<Error> error = report.error;
    if (!error && !report.gaps.isEmpty())
        error = report.gaps.first().error;
    return {
        {u"id"_s, report.service.value},
        {u"state"_s, syncStateWord(report.state)},
        {u"error"_s, error ? QJsonValue(errorJson(*error)) : QJsonValue(QJsonValue::Null)},
        {u"gaps"_s, gaps},
        {u"counts"_s,
         QJsonObject{{u"habilitations"_s, outcome.habilitations},
                     {u"applications"_s, outcome.applications},
                     {u"subscriptions"_s, outcome.subscriptions},
                     {u"credentials"_s, outcome.credentials}}},
        {u"changed"_s,
         QJsonObject{{u"added"_s, outcome.added}, {u"updated"_s, outcome.updated}, {u"removed"_s, outcome.removed}}},
        {u"seconds"_s, report.seconds}};
}

OutputList listingOf(const QList<SyncReport> &reports)
{
    using Kind = OutputColumn::Kind;
    OutputList listing{.columns = {{u"id"_s, SyncWords::tr("Service")},
                                   {u"state"_s, SyncWords::tr("État"), Kind::Word, false, syncStateTexts()},
                                   {u"counts"_s, SyncWords::tr("Contenu"), Kind::Counts},
                                   {u"changed"_s, SyncWords::tr("Changements"), Kind::Counts},
                                   {u"seconds"_s, SyncWords::tr("Secondes"), Kind::Number},
                                   {u"error"_s, SyncWords::tr("Erreur"), Kind::Error}},
                       .onlyKey = u"services"_s};
    for (const SyncReport &report : reports)
        listing.items.append(reportJson(report));
    return listing;
}

ExitCode exitCodeOf(const QList<SyncReport> &reports)
{
    const auto isIn = [&](SyncState state) {
        return [state](const SyncReport &report) { return report.state == state; };
    };
    if (std::all_of(reports.cbegin(), reports.cend(), isIn(SyncState::Ok)))
        return ExitCode::Done;
    return std::all_of(reports.cbegin(), reports.cend(), isIn(SyncState::Failed)) ? ExitCode::Failed
                                                                                  : ExitCode::PartlyDone;
}

void tell(const SyncReport &report, Console &console)
{
    if (report.error)
        console.complain(SyncWords::tr("%1 : %2").arg(report.service.value, errorLine(*report.error)));
    else if (!report.gaps.isEmpty())
        console.complain(SyncWords::tr("%1 : %2").arg(report.service.value, errorLine(report.gaps.first().error)));
    else
        console.say(SyncWords::tr("%1 : à jour.").arg(report.service.value));
}

QString progressOf(const ServiceId &service, const ReadProgress &progress)
{
    return progress.total
        ? SyncWords::tr("%1 : %2, %3 sur %4")
              .arg(service.value, countedThings(progress.what))
              .arg(progress.done)
              .arg(*progress.total)
        : SyncWords::tr("%1 : %2, %3").arg(service.value, countedThings(progress.what)).arg(progress.done);
}

//! The services named, or all of them. Errors: NoSuchObject for one that is not configured.
Result<QList<ServiceId>> servicesOf(CommandRun &run, Workspace &workspace)
{
    ServiceRepository services(workspace.database());
    QList<ServiceId> ids;
    for (const QString &argument : run.arguments()) {
        const Result<Service> service = services.find(ServiceId{argument});
        if (!service)
            return failure(service.error());
        if (!ids.contains(service->id))
            ids << service->id;
    }
    return ids;
}

//! What an earlier run left of the revocations goes on while the services are read.
void takeUpRevocations(CommandRun &run)
{
    const Result<RevocationRunner *> runner = run.revocations();
    const Result<QList<IntentId>> left = runner ? takenUp(**runner, run) : failure(runner.error());
    if (!left)
        run.console().complain(errorLine(left.error()));
    else if (!left->isEmpty())
        run.console().say(SyncWords::tr("%n révocation(s) reprise(s).", nullptr, int(left->size())));
}

//! The deadlines and findings of what was read; without them the reading stands all the same.
void applyRules(Workspace &workspace, Console &console)
{
    const auto done = ComplianceRun().bringUpToDate(workspace.database(), QDateTime::currentDateTimeUtc(), {});
    if (!done)
        console.complain(errorLine(done.error()));
}

Future<ExitCode> sync(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadWrite);
    if (!workspace)
        return failed<ExitCode>(workspace.error());
    const Result<QList<ServiceId>> services = servicesOf(run, **workspace);
    const Result<ConnectorPool *> connectors = run.connectors();
    if (!services || !connectors)
        return failed<ExitCode>(services ? connectors.error() : services.error());
    takeUpRevocations(run);

    auto synchronisation = std::make_shared<Synchronisation>(**workspace, **connectors);
    Console &console = run.console();
    QObject::connect(synchronisation.get(), &Synchronisation::progressed, &run,
                     [&console](const ServiceId &service, const ReadProgress &progress) {
                         console.progress(progressOf(service, progress));
                     });
    QObject::connect(synchronisation.get(), &Synchronisation::finished, &run,
                     [&console](const SyncReport &report) { tell(report, console); });
    return andThen(synchronisation->run(*services, run.tasks().token()), run.tasks().receiver(),
                   [&console, synchronisation, workspace = *workspace](const QList<SyncReport> &reports) {
                       applyRules(*workspace, console);
                       console.print(listingOf(reports));
                       return settled<ExitCode>(exitCodeOf(reports));
                   });
}

} // namespace

Command syncCommand()
{
    return {.name = u"sync"_s,
            .summary = SyncWords::tr("lire les services et mettre l’espace de travail à jour"),
            .subcommands = {
                {.arguments = u"[ID…]"_s,
                 .mostArguments = -1,
                 .summary = SyncWords::tr("lire ces services, ou tous, et reprendre les révocations inachevées"),
                 .formats = listFormats(),
                 .run = sync}}};
}

} // namespace vigie
