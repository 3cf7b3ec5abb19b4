// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/datapass/datapass_connector.h"

#include "services/connectors/always.h"
#include "services/connectors/bearer_client.h"
#include "services/connectors/connection_steps.h"
#include "services/connectors/datapass/datapass_reading.h"
#include "services/connectors/json_reading.h"

namespace vigie {

namespace {

using Step = ConnectionCheck::Step;

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

//! `https://host/api/v1`, whether the agent typed the path or not.
QUrl apiBase(const Service &service)
{
    QUrl url = service.url;
    const QString path = withoutSlash(url.path());
    url.setPath(path.isEmpty() ? QStringLiteral("/api/v1") : path);
    return url;
}

QUrl under(QUrl base, const QString &path)
{
    base.setPath(base.path() + path);
    return base;
}

QString webAddress(const Service &service)
{
    const QString given = service.options.value(QStringLiteral("web_url"));
    return given.isEmpty() ? service.url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
                           : withoutSlash(given);
}

TokenGrant grantOf(const ConnectorParts &parts)
{
    return {.endpoint = under(apiBase(parts.service), QStringLiteral("/oauth/token")),
            .clientId = parts.service.clientId,
            .clientSecret = parts.secret,
            .authentication = ClientAuthentication::Post,
            .scope = QStringLiteral("public read_authorizations")};
}

class DataPassConnector : public QObject, public Connector
{
public:
    explicit DataPassConnector(const ConnectorParts &parts)
        : m_base(apiBase(parts.service))
        , m_consoleUrl(webAddress(parts.service) + QStringLiteral("/instruction/demandes/%1"))
        , m_profiles(parts.profiles)
        , m_client(parts.http, grantOf(parts))
    {
    }

    [[nodiscard]] Capabilities capabilities() const override
    {
        return {.readsHabilitations = true, .consoleUrl = m_consoleUrl};
    }
    [[nodiscard]] Future<QList<ConnectionCheck>> test(std::stop_token stop) override;
    [[nodiscard]] Future<ServiceSnapshot> read(ProgressSink progress, std::stop_token stop) override
    {
        return readDataPass(this, m_client, m_base, DataPassDefinitions(m_profiles), std::move(progress),
                            std::move(stop));
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
    using Checks = QList<ConnectionCheck>;
    Future<Checks> testToken(std::shared_ptr<ConnectionSteps> steps, std::stop_token stop);
    Future<Checks> testDefinitions(std::shared_ptr<ConnectionSteps> steps, std::stop_token stop);

    QUrl m_base;
    QString m_consoleUrl;
    QList<TermsProfile> m_profiles;
    BearerClient m_client;
};

Future<QList<ConnectionCheck>> DataPassConnector::test(std::stop_token stop)
{
    auto steps = std::make_shared<ConnectionSteps>();
    HttpRequest request{.url = under(m_base, QStringLiteral("/me")), .expectedStatuses = {401, 403, 404}};
    return always<Checks>(
        m_client.http().send(std::move(request), stop), this, [this, steps, stop](const Result<HttpReply> &reply) {
            const bool encrypted = m_base.scheme() == QLatin1String("https");
            if (!reply && reply.error().kind == Error::Kind::Cancelled)
                return failed<Checks>(reply.error());
            return steps->takeFirstAnswer(reply, m_client.http(), encrypted) ? testToken(steps, stop)
                                                                             : settled<Checks>(steps->checks());
        });
}

Future<QList<ConnectionCheck>> DataPassConnector::testToken(std::shared_ptr<ConnectionSteps> steps,
                                                            std::stop_token stop)
{
    return always<Checks>(m_client.token(stop), this, [this, steps, stop](const Result<IssuedToken> &token) {
        if (!token && token.error().kind == Error::Kind::Cancelled)
            return failed<Checks>(token.error());
        if (!token) {
            steps->fail(Step::Authentication, token.error());
            return settled<Checks>(steps->checks());
        }
        steps->pass(Step::Authentication, m_client.grant().clientId);
        return testDefinitions(steps, stop);
    });
}

Future<QList<ConnectionCheck>> DataPassConnector::testDefinitions(std::shared_ptr<ConnectionSteps> steps,
                                                                  std::stop_token stop)
{
    return always<Checks>(
        m_client.send({.url = under(m_base, QStringLiteral("/definitions"))}, stop), this,
        [steps](const Result<HttpReply> &reply) {
            if (!reply && reply.error().kind == Error::Kind::Cancelled)
                return failed<Checks>(reply.error());
            const auto json = reply ? parsedJson(*reply) : Result<QJsonDocument>(failure(reply.error()));
            const bool scopeIsMissing = !json && json.error().kind == Error::Kind::Forbidden;
            if (json && json->isArray()) {
                steps->pass(Step::Version, QStringLiteral("DataPass v1"));
                steps->pass(Step::Scopes, QStringLiteral("read_authorizations"));
            } else if (scopeIsMissing) {
                steps->pass(Step::Version, QStringLiteral("DataPass v1"));
                steps->fail(Step::Scopes, json.error(), {QStringLiteral("read_authorizations")});
            } else {
                steps->fail(Step::Version, json ? Error{.kind = Error::Kind::BadReply} : json.error());
            }
            return settled<Checks>(steps->checks());
        });
}

} // namespace

Product datapassProduct()
{
    return {.id = QStringLiteral("datapass"),
            .name = QStringLiteral("DataPass API v1"),
            .needsClientId = true,
            .options = {{QStringLiteral("web_url"), QString()}},
            .make = [](const ConnectorParts &parts) -> std::unique_ptr<Connector> {
                return std::make_unique<DataPassConnector>(parts);
            },
            .offers = [] { return Capabilities{.readsHabilitations = true}; }};
}

} // namespace vigie
