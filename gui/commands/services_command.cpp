// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/services_command.h"

#include "gui/commands/known_profiles.h"
#include "gui/commands/query_subcommand.h"
#include "gui/commands/service_json.h"
#include "gui/commands/service_options.h"
#include "gui/commands/standard_input.h"
#include "services/connectors/products.h"
#include "services/connectors/secret_need.h"
#include "services/operations/connector_pool.h"
#include "services/operations/service_administration.h"
#include "services/storage/service_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ServicesWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ServicesCommand)
};

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    ServiceRepository services((*workspace)->database());
    const Result<QList<Service>> all = services.all();
    const Result<QList<ServiceStatus>> statuses = services.statuses();
    if (!all || !statuses)
        return failure(all ? statuses.error() : all.error());
    OutputList listing{.asOf = run.now(), .columns = serviceColumns()};
    for (const Service &service : *all) {
        const auto status = std::find_if(statuses->cbegin(), statuses->cend(), [&](const ServiceStatus &candidate) {
            return candidate.service == service.id;
        });
        listing.items.append(serviceJson(service, status == statuses->cend() ? ServiceStatus{} : *status));
    }
    run.console().print(listing);
    return ExitCode::Done;
}

//! The sentence is said when the change is done.
Future<ExitCode> afterwards(Future<Done> change, const std::shared_ptr<ServiceAdministration> &administration,
                            CommandRun &run, const QString &sentence)
{
    return andThen(std::move(change), run.tasks().receiver(), [&run, administration, sentence](const Done &) {
        run.console().say(sentence);
        return settled<ExitCode>(ExitCode::Done);
    });
}

Result<std::shared_ptr<ServiceAdministration>> administrationOf(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    const Result<ConnectorPool *> connectors = run.connectors();
    if (!connectors)
        return failure(connectors.error());
    return std::make_shared<ServiceAdministration>(**workspace, run.changeableSecrets(), **connectors);
}

//! Of the standard input, unless the folder of credentials holds it for each run; empty when there is none.
Secret typedSecret(CommandRun &run)
{
    return run.credentialsDirectory().isEmpty() ? secretFromInput(ServicesWords::tr("Secret du service : ")) : Secret();
}

QString noSecretText() { return ServicesWords::tr("L’entrée standard ne contient pas de secret."); }

Future<ExitCode> add(CommandRun &run)
{
    const Service service = withOptions({.id = ServiceId{run.value(u"id"_s)}}, run);
    const Result<QList<TermsProfile>> profiles = knownProfiles(run, Access::ReadWrite, MissingWorkspace::IsNew);
    if (!profiles)
        return failed<ExitCode>(profiles.error());
    if (const QString fault = faultOf(service, run, *profiles); !fault.isEmpty())
        return settled<ExitCode>(run.wrongUsage(fault));
    // Before anything is made: a service without its secret would only fail later.
    const Secret secret = typedSecret(run);
    const bool isOfFolder = !run.credentialsDirectory().isEmpty();
    if (secret.isEmpty() && !isOfFolder && needsSecret(service.product))
        return settled<ExitCode>(run.wrongUsage(noSecretText()));
    const Result<Workspace *> workspace = run.workspaceOrNew();
    const Result<std::shared_ptr<ServiceAdministration>> administration = workspace ? administrationOf(run)
                                                                                    : failure(workspace.error());
    if (!administration)
        return failed<ExitCode>(administration.error());
    const TypedSecrets typed{.secret = isOfFolder || secret.isEmpty() ? std::nullopt : std::optional(secret)};
    return afterwards((*administration)->add(service, typed, run.tasks().token()), *administration, run,
                      ServicesWords::tr("Service %1 ajouté.").arg(service.id.value));
}

Result<Service> namedService(CommandRun &run, Access access)
{
    const Result<Workspace *> workspace = run.workspace(access);
    if (!workspace)
        return failure(workspace.error());
    return ServiceRepository((*workspace)->database()).find(ServiceId{run.arguments().first()});
}

Future<ExitCode> edit(CommandRun &run)
{
    const Result<Service> before = namedService(run, Access::ReadWrite);
    if (!before)
        return failed<ExitCode>(before.error());
    const Service service = withOptions(*before, run);
    const Result<QList<TermsProfile>> profiles = knownProfiles(run, Access::ReadWrite);
    if (!profiles)
        return failed<ExitCode>(profiles.error());
    if (const QString fault = faultOf(service, run, *profiles); !fault.isEmpty())
        return settled<ExitCode>(run.wrongUsage(fault));
    const Result<std::shared_ptr<ServiceAdministration>> administration = administrationOf(run);
    if (!administration)
        return failed<ExitCode>(administration.error());
    return afterwards((*administration)->edit(service, {}, run.tasks().token()), *administration, run,
                      ServicesWords::tr("Service %1 modifié.").arg(service.id.value));
}

//! The secret of the service, unless an option says which other one it is.
TypedSecrets typedFor(const CommandRun &run, const Secret &secret)
{
    if (run.has(u"certificate"_s))
        return {.certificatePassPhrase = secret};
    return run.has(u"proxy"_s) ? TypedSecrets{.proxyPassword = secret} : TypedSecrets{.secret = secret};
}

Future<ExitCode> setSecret(CommandRun &run)
{
    if (run.has(u"certificate"_s) && run.has(u"proxy"_s)) {
        return settled<ExitCode>(
            run.wrongUsage(ServicesWords::tr("Un secret à la fois : --certificate ou --proxy, pas les deux.")));
    }
    if (!run.credentialsDirectory().isEmpty()) {
        return settled<ExitCode>(run.wrongUsage(
            ServicesWords::tr("Le secret est dans le dossier %1 : changez-le là.").arg(run.credentialsDirectory())));
    }
    const Result<Service> service = namedService(run, Access::ReadWrite);
    if (!service)
        return failed<ExitCode>(service.error());
    const Result<std::shared_ptr<ServiceAdministration>> administration = administrationOf(run);
    if (!administration)
        return failed<ExitCode>(administration.error());
    const Secret secret = secretFromInput(ServicesWords::tr("Secret du service : "));
    if (secret.isEmpty())
        return settled<ExitCode>(run.wrongUsage(noSecretText()));
    return afterwards((*administration)->edit(*service, typedFor(run, secret), run.tasks().token()), *administration,
                      run, ServicesWords::tr("Secret de %1 enregistré.").arg(service->id.value));
}

Future<ExitCode> remove(CommandRun &run)
{
    const Result<Service> service = namedService(run, Access::ReadWrite);
    if (!service)
        return failed<ExitCode>(service.error());
    const Result<std::shared_ptr<ServiceAdministration>> administration = administrationOf(run);
    if (!administration)
        return failed<ExitCode>(administration.error());
    return afterwards(
        (*administration)->remove(service->id, run.tasks().token()), *administration, run,
        ServicesWords::tr("Service %1 retiré ; les révocations et le journal restent.").arg(service->id.value));
}

Future<ExitCode> test(CommandRun &run)
{
    const Result<Service> service = namedService(run, Access::ReadOnly);
    if (!service)
        return failed<ExitCode>(service.error());
    const Result<ConnectorPool *> connectors = run.connectors();
    if (!connectors)
        return failed<ExitCode>(connectors.error());
    QObject *owner = run.tasks().receiver();
    const std::stop_token stop = run.tasks().token();
    return andThen((*connectors)->connectorForTest(*service, stop), owner,
                   [&run, owner, stop, id = service->id](const std::shared_ptr<Connector> &connector) {
                       return andThen(
                           connector->test(stop), owner, [&run, id, connector](const QList<ConnectionCheck> &checks) {
                               run.console().print(testSheet(id, checks));
                               return settled<ExitCode>(hasPassed(checks) ? ExitCode::Done : ExitCode::Failed);
                           });
                   });
}

Subcommand onOneService(const QString &name, const QString &summary, Future<ExitCode> (*action)(CommandRun &))
{
    return {.name = name,
            .arguments = u"ID"_s,
            .fewestArguments = 1,
            .mostArguments = 1,
            .summary = summary,
            .run = action};
}

} // namespace

Command servicesCommand()
{
    Subcommand testing = onOneService(u"test"_s, ServicesWords::tr("essayer la connexion, étape par étape"), test);
    testing.formats = listFormats();
    Subcommand secret = onOneService(u"set-secret"_s,
                                     ServicesWords::tr("enregistrer son secret, lu sur l’entrée standard"), setSecret);
    secret.options = {
        {.name = u"certificate"_s,
         .summary = ServicesWords::tr("la phrase secrète du certificat client, plutôt que le secret")},
        {.name = u"proxy"_s, .summary = ServicesWords::tr("le mot de passe du mandataire, plutôt que le secret")}};
    Subcommand editing = onOneService(u"edit"_s, ServicesWords::tr("changer ses réglages"), edit);
    editing.options = serviceEditOptions();
    return {
        .name = u"services"_s,
        .summary = ServicesWords::tr("les services auxquels la console est reliée"),
        .subcommands = {{.name = u"list"_s,
                         .summary = ServicesWords::tr("les services et l’état de leurs données"),
                         .formats = listFormats(),
                         .run = atOnce(list)},
                        {.name = u"add"_s,
                         .summary = ServicesWords::tr("ajouter un service ; son secret est lu sur l’entrée standard"),
                         .options = serviceAddOptions(),
                         .run = add},
                        testing,
                        querySubcommand(),
                        secret,
                        editing,
                        onOneService(u"remove"_s, ServicesWords::tr("retirer un service et ses données"), remove)}};
}

} // namespace vigie
