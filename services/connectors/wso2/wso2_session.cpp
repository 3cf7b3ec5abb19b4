// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/wso2/wso2_session.h"

#include "services/connectors/json_reading.h"

#include <QJsonDocument>

namespace vigie {

namespace {

const QString &clientName()
{
    static const QString name = QStringLiteral("vigie-console");
    return name;
}

HttpRequest registrationRequest(const QUrl &url, const QString &user, const Secret &password)
{
    const QJsonObject body{{QStringLiteral("callbackUrl"), QStringLiteral("http://localhost")},
                           {QStringLiteral("clientName"), clientName()},
                           {QStringLiteral("owner"), user},
                           {QStringLiteral("grantType"), QStringLiteral("password client_credentials")},
                           {QStringLiteral("saasApp"), true}};
    return {.method = HttpMethod::Post,
            .url = url,
            .authorization = basicAuthorization(user, password),
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .contentType = "application/json",
            .repeat = Repeat::Always}; // the same name gives the same client
}

} // namespace

Wso2Session::Wso2Session(const ConnectorParts &parts)
    : m_service(parts.service)
    , m_address(parts.service)
    , m_secret(parts.secret)
    , m_http(parts.http)
{
    if (const auto level = Wso2Level::ofVersion(parts.service.version))
        m_level = *level;
}

QStringList Wso2Session::wantedScopes() const
{
    QStringList scopes{QStringLiteral("apim:admin"),     QStringLiteral("apim:tier_view"),
                       QStringLiteral("apim:bl_view"),   QStringLiteral("apim:app_owner_change"),
                       QStringLiteral("apim:api_view"),  QStringLiteral("apim:subscription_view"),
                       QStringLiteral("apim:subscribe"), QStringLiteral("apim:app_manage"),
                       QStringLiteral("apim:api_key")};
    if (!m_service.readOnly)
        scopes += {QStringLiteral("apim:bl_manage"), QStringLiteral("apim:subscription_block"),
                   QStringLiteral("apim:subscription_manage")};
    return scopes;
}

std::optional<Wso2KeyPlace> Wso2Session::placeOf(const QString &clientId) const
{
    const auto found = m_places.constFind(clientId);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

Secret Wso2Session::introspectionAuthorization() const
{
    if (m_service.clientId.isEmpty())
        return basicAuthorization(m_address.userName(), m_secret);
    return basicAuthorization(m_service.clientId, m_secret);
}

Future<Done> Wso2Session::makeClient(std::stop_token stop)
{
    if (m_client)
        return settled<Done>(Done{});
    TokenGrant grant{.endpoint = m_address.token(), .scope = wantedScopes().join(u' ')};
    if (!m_service.clientId.isEmpty()) {
        grant.clientId = m_service.clientId;
        grant.clientSecret = m_secret;
        m_client = std::make_unique<BearerClient>(m_http, grant);
        return settled<Done>(Done{});
    }
    grant.user = m_address.userName();
    grant.password = m_secret;
    auto sent = m_http.send(registrationRequest(m_address.registration(), grant.user, m_secret), std::move(stop));
    return andThen(std::move(sent), this, [this, grant](const HttpReply &reply) mutable {
        const Result<QJsonObject> body = objectIn(reply);
        if (!body)
            return failed<Done>(body.error());
        grant.clientId = textIn(body->value(QLatin1String("clientId")));
        grant.clientSecret = Secret(textIn(body->value(QLatin1String("clientSecret"))).toUtf8());
        if (grant.clientId.isEmpty())
            return failed<Done>({.kind = Error::Kind::BadReply,
                                 .subject = reply.place,
                                 .detail = QStringLiteral("no clientId in the answer")});
        if (!m_client)
            m_client = std::make_unique<BearerClient>(m_http, grant);
        return settled<Done>(Done{});
    });
}

Future<IssuedToken> Wso2Session::authenticate(std::stop_token stop)
{
    return andThen(makeClient(stop), this, [this, stop](Done) { return m_client->token(stop); });
}

Future<Done> Wso2Session::open(std::stop_token stop)
{
    if (m_isOpen)
        return settled<Done>(Done{});
    return andThen(authenticate(stop), this, [this, stop](const IssuedToken &) {
        if (const auto level = Wso2Level::ofVersion(m_service.version))
            return findLevel(QList{*level} + Wso2Level::known(), stop);
        return findLevel(Wso2Level::known(), stop);
    });
}

//! The settings of the administration exist in every version, each under its own path.
Future<Done> Wso2Session::findLevel(QList<Wso2Level> candidates, std::stop_token stop)
{
    if (candidates.isEmpty())
        return failed<Done>({.kind = Error::Kind::NotFound,
                             .subject = m_service.url.host(),
                             .detail = QStringLiteral("no WSO2 API Manager 4.x answers there"),
                             .httpStatus = 404});
    const Wso2Level level = candidates.takeFirst();
    HttpRequest request{.url = m_address.admin(level, QStringLiteral("/settings")), .expectedStatuses = {403, 404}};
    return andThen(m_client->send(std::move(request), stop), this,
                   [this, level, candidates, stop](const HttpReply &reply) {
                       if (reply.status == 404)
                           return findLevel(candidates, stop);
                       const auto body = reply.status == 403 ? Result<QJsonObject>(QJsonObject{}) : objectIn(reply);
                       if (!body)
                           return failed<Done>(body.error());
                       m_level = level;
                       m_isOpen = true;
                       return settled<Done>(Done{});
                   });
}

Future<HttpReply> Wso2Session::send(HttpRequest request, std::stop_token stop)
{
    return m_client->send(std::move(request), std::move(stop));
}

} // namespace vigie
