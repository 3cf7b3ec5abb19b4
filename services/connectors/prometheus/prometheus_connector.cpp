// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/prometheus/prometheus_connector.h"

#include "services/connectors/always.h"
#include "services/connectors/connection_steps.h"
#include "services/connectors/in_parallel.h"
#include "services/connectors/json_reading.h"
#include "services/connectors/prometheus/prometheus_history.h"

namespace vigie {

namespace {

using Step = ConnectionCheck::Step;
using Checks = QList<ConnectionCheck>;

QList<ApiCode> apisOf(const ConnectorParts &parts)
{
    if (!parts.service.apis.isEmpty())
        return parts.service.apis;
    QList<ApiCode> apis;
    for (const TermsProfile &profile : parts.profiles)
        apis.append(profile.api);
    return apis;
}

QueryTrial trialOf(const QString &expression, const PrometheusResult &result)
{
    QueryTrial trial{.expression = expression, .warnings = result.warnings};
    for (const PrometheusSeries &series : result.series) {
        QStringList labels;
        for (auto label = series.labels.cbegin(); label != series.labels.cend(); ++label)
            labels.append(label.key() + u'=' + label.value());
        trial.series.append({.labels = labels.join(QStringLiteral(", ")),
                             .value = series.samples.empty() ? 0 : series.samples.back().value,
                             .at = series.samples.empty() ? 0 : series.samples.back().at});
    }
    return trial;
}

QList<HistoryQuery> askedOf(const Service &service, const ApiCode &api)
{
    const PrometheusQueries queries = queriesOf(service, api);
    QList<HistoryQuery> asked;
    for (const auto &[what, expression] :
         {std::pair{"probe", queries.probe}, std::pair{"calls", queries.calls}, std::pair{"errors", queries.errors},
          std::pair{"callers", queries.callers}}) {
        if (!expression.isEmpty())
            asked.append({.api = api, .what = QString::fromLatin1(what), .expression = expression});
    }
    return asked;
}

class PrometheusConnector : public QObject, public Connector, public HistoryReader
{
public:
    explicit PrometheusConnector(const ConnectorParts &parts)
        : m_client(parts)
        , m_host(parts.service.url.host())
        , m_isExplicit(!parts.service.apis.isEmpty())
    {
        for (const ApiCode &api : apisOf(parts))
            m_queries.append(queriesOf(parts.service, api));
    }

    [[nodiscard]] Capabilities capabilities() const override { return {}; }
    [[nodiscard]] Future<Checks> test(std::stop_token stop) override;
    [[nodiscard]] Future<ServiceSnapshot> read(ProgressSink progress, std::stop_token stop) override;
    [[nodiscard]] Future<ServiceHistory> readHistory(const HistoryRequest &request, ProgressSink progress,
                                                     std::stop_token stop) override
    {
        return readPrometheus(this, m_client, m_queries, request, std::move(progress), std::move(stop));
    }
    [[nodiscard]] Future<QueryTrial> tryQuery(const QString &expression, std::stop_token stop) override
    {
        return mapped(m_client.query(expression, 0, std::move(stop)), [expression](const PrometheusResult &result) {
            return Result<QueryTrial>(trialOf(expression, result));
        });
    }
    [[nodiscard]] Future<ActionAnswer> act(const ActionRequest &request, std::stop_token) override
    {
        return failed<ActionAnswer>({.kind = Error::Kind::Unsupported, .subject = verbWord(request.verb)});
    }
    [[nodiscard]] Future<VerificationAnswer> verify(const VerificationRequest &request, std::stop_token) override
    {
        return failed<VerificationAnswer>({.kind = Error::Kind::Unsupported, .subject = verbWord(request.verb)});
    }

private:
    [[nodiscard]] Future<Checks> testQueries(const std::shared_ptr<ConnectionSteps> &steps, std::stop_token stop);
    void takeVersion(ConnectionSteps &steps, const HttpReply &reply) const;

    PrometheusClient m_client;
    QString m_host;
    bool m_isExplicit; //!< the agent named the APIs: each must have its probe
    QList<PrometheusQueries> m_queries{};
};

QString versionIn(const HttpReply &reply)
{
    const Result<QJsonObject> answer = objectIn(reply);
    return answer ? valueAt(*answer, QStringLiteral("data.version")).toString() : QString();
}

//! Some that speak its API (Thanos, Mimir) have no such page.
void PrometheusConnector::takeVersion(ConnectionSteps &steps, const HttpReply &reply) const
{
    const QString version = versionIn(reply);
    steps.pass(Step::Authentication, m_client.account());
    steps.pass(Step::Version, version.isEmpty() ? QString() : QStringLiteral("Prometheus ") + version);
}

Future<Checks> PrometheusConnector::test(std::stop_token stop)
{
    auto steps = std::make_shared<ConnectionSteps>();
    return always<Checks>(m_client.buildInformation(stop), this, [this, steps, stop](const Result<HttpReply> &reply) {
        if (!reply && reply.error().kind == Error::Kind::Cancelled)
            return failed<Checks>(reply.error());
        if (!steps->takeFirstAnswer(reply, m_client.http(), m_client.isEncrypted()))
            return settled<Checks>(steps->checks());
        if (!reply) {
            steps->fail(Step::Authentication, reply.error());
            return settled<Checks>(steps->checks());
        }
        takeVersion(*steps, *reply);
        return testQueries(steps, stop);
    });
}

//! « Essayer la requête », of every API's probe.
Future<Checks> PrometheusConnector::testQueries(const std::shared_ptr<ConnectionSteps> &steps, std::stop_token stop)
{
    struct Seen {
        QStringList found{};
        QStringList missing{};
        std::optional<Error> error{};
    };
    auto seen = std::make_shared<Seen>();
    const auto ask = [this, stop](const PrometheusQueries &queries) { return m_client.query(queries.probe, 0, stop); };
    const auto take = [seen](const PrometheusQueries &queries, const Result<PrometheusResult> &result) {
        if (!result)
            seen->error = result.error();
        else if (result->series.isEmpty())
            seen->missing.append(queries.api.value);
        else
            seen->found.append(queries.api.value + u' '
                               + probeStateWord(probeStateOf(mergedSeries(result->series).back().value)));
    };
    return always<Checks>(inParallel<PrometheusResult, PrometheusQueries>(this, m_queries, 1, ask, take, stop), this,
                          [this, steps, seen](const Result<Done> &done) {
                              if (!done)
                                  return failed<Checks>(done.error());
                              if (seen->error)
                                  steps->fail(Step::Scopes, *seen->error, seen->missing);
                              else if (seen->found.isEmpty() || (m_isExplicit && !seen->missing.isEmpty()))
                                  steps->fail(Step::Scopes, {.kind = Error::Kind::NotFound, .subject = m_host},
                                              seen->missing);
                              else
                                  steps->pass(Step::Scopes, seen->found.join(QStringLiteral(", ")));
                              return settled<Checks>(steps->checks());
                          });
}

//! It holds no partner; the version is what there is to read.
Future<ServiceSnapshot> PrometheusConnector::read(ProgressSink, std::stop_token stop)
{
    return mapped(m_client.buildInformation(std::move(stop)), [](const HttpReply &reply) {
        return Result<ServiceSnapshot>(ServiceSnapshot{.productVersion = versionIn(reply)});
    });
}

} // namespace

Product prometheusProduct()
{
    return {.id = QStringLiteral("prometheus"),
            .name = QStringLiteral("Prometheus"),
            .needsClientId = false,
            .options = prometheusOptions(),
            .choices = {{QStringLiteral("gateway"), prometheusGateways()}},
            .make = [](const ConnectorParts &parts) -> std::unique_ptr<Connector> {
                return std::make_unique<PrometheusConnector>(parts);
            },
            .offers = [] { return Capabilities{}; },
            .queries = askedOf};
}

} // namespace vigie
