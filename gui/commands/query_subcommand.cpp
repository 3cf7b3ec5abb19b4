// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/query_subcommand.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/error_json.h"
#include "gui/commands/known_profiles.h"
#include "gui/common/error_text.h"
#include "services/connectors/history_reader.h"
#include "services/connectors/in_parallel.h"
#include "services/operations/connector_pool.h"
#include "services/storage/service_repository.h"

#include <QCoreApplication>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::QuerySubcommand)
};

//! What came of the queries so far.
struct Trials {
    OutputList listing{};
    int failed{0};
    int asked{0};
};

QList<OutputColumn> columns()
{
    using Kind = OutputColumn::Kind;
    return {{u"api"_s, QueryWords::tr("API")},
            {u"query"_s, QueryWords::tr("Requête"), Kind::Word},
            {u"expression"_s, QueryWords::tr("Expression"), Kind::Text, true},
            {u"series"_s, QueryWords::tr("Série")},
            {u"value"_s, QueryWords::tr("Valeur"), Kind::Number},
            {u"at"_s, QueryWords::tr("À"), Kind::Instant},
            {u"error"_s, QueryWords::tr("Erreur"), Kind::Error}};
}

//! With the service's own words: they say where the query is wrong.
QJsonObject refusalJson(const Error &error)
{
    QJsonObject json = errorJson(error);
    json[u"sentence"_s] = errorLine(error);
    return json;
}

//! Of a query that found nothing, or was refused, the series is null.
void take(Trials &trials, const HistoryQuery &query, const Result<QueryTrial> &trial)
{
    ++trials.asked;
    trials.failed += trial ? 0 : 1;
    QJsonObject item{{u"api"_s, jsonOf(query.api.value)},
                     {u"query"_s, jsonOf(query.what)},
                     {u"expression"_s, query.expression},
                     {u"series"_s, QJsonValue::Null},
                     {u"value"_s, QJsonValue::Null},
                     {u"at"_s, QJsonValue::Null},
                     {u"error"_s, trial ? QJsonValue(QJsonValue::Null) : refusalJson(trial.error())}};
    if (!trial || trial->series.isEmpty()) {
        trials.listing.items.append(item);
        return;
    }
    for (const QueryTrial::Series &series : trial->series) {
        item[u"series"_s] = series.labels;
        item[u"value"_s] = std::isfinite(series.value) ? QJsonValue(series.value) : QJsonValue(QJsonValue::Null);
        item[u"at"_s] = jsonOf(QDateTime::fromSecsSinceEpoch(series.at, Qt::UTC));
        trials.listing.items.append(item);
    }
}

ExitCode told(CommandRun &run, const Trials &trials)
{
    run.console().print(trials.listing);
    if (trials.failed == 0)
        return ExitCode::Done;
    return trials.failed == trials.asked ? ExitCode::Failed : ExitCode::PartlyDone;
}

QList<HistoryQuery> queriesOf(const CommandRun &run, const Service &service, const QList<TermsProfile> &profiles)
{
    if (run.has(u"expression"_s))
        return {{.expression = run.value(u"expression"_s)}};
    QList<ApiCode> apis;
    for (const QString &code : run.values(u"api"_s))
        apis.append({code});
    if (apis.isEmpty())
        apis = service.apis;
    if (apis.isEmpty()) {
        for (const TermsProfile &profile : profiles)
            apis.append(profile.api);
    }
    QList<HistoryQuery> queries;
    for (const ApiCode &api : apis)
        queries += historyQueries(service, api);
    return queries;
}

Future<ExitCode> askAll(CommandRun &run, const std::shared_ptr<Connector> &connector,
                        const QList<HistoryQuery> &queries)
{
    QObject *owner = run.tasks().receiver();
    const std::stop_token stop = run.tasks().token();
    const auto trials = std::make_shared<Trials>(Trials{.listing = {.asOf = run.now(), .columns = columns()}});
    // Held until the last answer: nobody else keeps it.
    const auto ask = [connector, stop](const HistoryQuery &query) {
        return dynamic_cast<HistoryReader &>(*connector).tryQuery(query.expression, stop);
    };
    const auto keep = [trials](const HistoryQuery &query, const Result<QueryTrial> &trial) {
        take(*trials, query, trial);
    };
    return andThen(inParallel<QueryTrial, HistoryQuery>(owner, queries, 1, ask, keep, stop), owner,
                   [&run, trials](const Done &) { return settled<ExitCode>(told(run, *trials)); });
}

Future<ExitCode> query(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failed<ExitCode>(workspace.error());
    const Result<Service> service =
        ServiceRepository((*workspace)->database()).find(ServiceId{run.arguments().first()});
    if (!service)
        return failed<ExitCode>(service.error());
    if (!readsHistory(service->product)) {
        return settled<ExitCode>(run.wrongUsage(
            QueryWords::tr("%1 ne garde pas d’historique : il n’a pas de requête à essayer.").arg(service->id.value)));
    }
    const Result<QList<TermsProfile>> profiles = knownProfiles(run);
    const Result<ConnectorPool *> connectors = run.connectors();
    if (!profiles || !connectors)
        return failed<ExitCode>(profiles ? connectors.error() : profiles.error());
    if (const QString fault = unknownApi(run.values(u"api"_s), *profiles); !fault.isEmpty())
        return settled<ExitCode>(run.wrongUsage(fault));
    return andThen((*connectors)->connectorForTest(*service, run.tasks().token()), run.tasks().receiver(),
                   [&run, queries = queriesOf(run, *service, *profiles)](const std::shared_ptr<Connector> &connector) {
                       return askAll(run, connector, queries);
                   });
}

} // namespace

Subcommand querySubcommand()
{
    return {.name = u"query"_s,
            .arguments = u"ID"_s,
            .fewestArguments = 1,
            .mostArguments = 1,
            .summary = QueryWords::tr("essayer ses requêtes : les séries que chacune trouve"),
            .formats = listFormats(),
            .options = {{.name = u"api"_s,
                         .kind = Option::Kind::Text,
                         .value = QueryWords::tr("CODE"),
                         .summary = QueryWords::tr("d’une API ; sans elle, de toutes celles du service"),
                         .repeated = true},
                        {.name = u"expression"_s,
                         .kind = Option::Kind::Text,
                         .value = QueryWords::tr("REQUÊTE"),
                         .summary = QueryWords::tr("celle-ci plutôt que celles de ses réglages")}},
            .run = query};
}

} // namespace vigie
