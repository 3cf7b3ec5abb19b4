// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/editor_api/editor_api_connector.h"

#include "services/connectors/always.h"
#include "services/connectors/bearer_client.h"
#include "services/connectors/connection_steps.h"
#include "services/connectors/editor_api/editor_api_parsing.h"
#include "services/connectors/json_reading.h"
#include "services/http/http_client.h"

namespace vigie {

namespace {

using Step = ConnectionCheck::Step;
using Checks = QList<ConnectionCheck>;

constexpr int rowsPerPage = 100; // the most that it gives

class EditorApiConnector : public QObject, public Connector
{
public:
    explicit EditorApiConnector(const ConnectorParts &parts)
        : m_service(parts.service)
        , m_api(delegatedApi(parts.service, parts.profiles))
        , m_authorization(bearerAuthorization(parts.secret))
        , m_http(parts.http)
    {
    }

    [[nodiscard]] Capabilities capabilities() const override { return {.readsDelegations = true}; }
    [[nodiscard]] Future<Checks> test(std::stop_token stop) override;
    [[nodiscard]] Future<ServiceSnapshot> read(ProgressSink progress, std::stop_token stop) override;
    [[nodiscard]] Future<ActionAnswer> act(const ActionRequest &request, std::stop_token) override
    {
        return failed<ActionAnswer>({.kind = Error::Kind::Unsupported, .subject = verbWord(request.verb)});
    }
    [[nodiscard]] Future<VerificationAnswer> verify(const VerificationRequest &request, std::stop_token) override
    {
        return failed<VerificationAnswer>({.kind = Error::Kind::Unsupported, .subject = verbWord(request.verb)});
    }

private:
    [[nodiscard]] Future<HttpReply> send(const QUrl &url, std::stop_token stop);
    [[nodiscard]] Checks checksAfter(const Result<HttpReply> &reply) const;
    [[nodiscard]] Error unknownApi() const
    {
        return {.kind = Error::Kind::InvalidInput,
                .subject = m_service.id.value,
                .detail = QStringLiteral("the service names no API, or several")};
    }

    Service m_service;
    ApiCode m_api;
    Secret m_authorization;
    HttpClient &m_http;
};

Future<HttpReply> EditorApiConnector::send(const QUrl &url, std::stop_token stop)
{
    return m_http.send({.url = url, .authorization = m_authorization}, std::move(stop));
}

Future<Checks> EditorApiConnector::test(std::stop_token stop)
{
    QUrl url = delegationsUrl(m_service);
    url.setQuery(QStringLiteral("page=1&per_page=1"));
    return always<Checks>(send(url, std::move(stop)), this, [this](const Result<HttpReply> &reply) {
        if (!reply && reply.error().kind == Error::Kind::Cancelled)
            return failed<Checks>(reply.error());
        return settled<Checks>(checksAfter(reply));
    });
}

//! 403 says that the token was recognised, and the address that it came from is not on its list.
Checks EditorApiConnector::checksAfter(const Result<HttpReply> &reply) const
{
    ConnectionSteps steps;
    if (!steps.takeFirstAnswer(reply, m_http, m_service.url.scheme() == QLatin1String("https")))
        return steps.checks();
    const Result<QJsonObject> answer = reply ? objectIn(*reply) : Result<QJsonObject>(failure(reply.error()));
    const bool isList = answer && answer->value(QLatin1String("data")).isArray();
    const bool isRefusedLater = !answer && answer.error().kind == Error::Kind::Forbidden;
    const QString editor = m_service.options.value(QStringLiteral("editor_name"));
    if (!isList && !isRefusedLater) {
        const bool isAboutToken = !answer && answer.error().kind == Error::Kind::Unauthorised;
        steps.fail(isAboutToken ? Step::Authentication : Step::Version,
                   answer ? Error{.kind = Error::Kind::BadReply, .subject = reply->place} : answer.error());
        return steps.checks();
    }
    steps.pass(Step::Authentication, editor);
    steps.pass(Step::Version, QStringLiteral("v1"));
    if (isRefusedLater)
        steps.fail(Step::Scopes, answer.error());
    else if (m_api.isNull())
        steps.fail(Step::Scopes, unknownApi(), {QStringLiteral("--api")});
    else
        steps.pass(Step::Scopes, m_api.value);
    return steps.checks();
}

Future<ServiceSnapshot> EditorApiConnector::read(ProgressSink progress, std::stop_token stop)
{
    if (m_api.isNull())
        return failed<ServiceSnapshot>(unknownApi());
    const FetchPage fetch = [this](const QUrl &url, std::stop_token stopped) { return send(url, std::move(stopped)); };
    const ListRequest request{
        .url = delegationsUrl(m_service),
        .paging = Paging::pageNumber(rowsPerPage, QStringLiteral("per_page"), QStringLiteral("meta.total")),
        .what = QStringLiteral("delegations")};
    return andThen(listed(this, fetch, request, std::move(progress), std::move(stop)), this,
                   [this](const Listing &listing) {
                       if (listing.error && listing.rows.isEmpty())
                           return failed<ServiceSnapshot>(*listing.error);
                       ServiceSnapshot snapshot{.productVersion = QStringLiteral("v1")};
                       for (const QJsonObject &row : listing.rows)
                           snapshot.delegations.append(delegationIn(row, m_service, m_api));
                       if (listing.error)
                           snapshot.gaps.append({.what = QStringLiteral("delegations"), .error = *listing.error});
                       return settled<ServiceSnapshot>(std::move(snapshot));
                   });
}

} // namespace

Product editorApiProduct()
{
    return {.id = QStringLiteral("editor-api"),
            .name = QStringLiteral("API Éditeur v1"),
            .needsClientId = false,
            .options = {{QStringLiteral("editor_name"), QString()}, {QStringLiteral("editor_siret"), QString()}},
            .make = [](const ConnectorParts &parts) -> std::unique_ptr<Connector> {
                return std::make_unique<EditorApiConnector>(parts);
            },
            .offers = [] { return Capabilities{.readsDelegations = true}; }};
}

} // namespace vigie
