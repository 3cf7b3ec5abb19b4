// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/keycloak/keycloak_realm.h"

#include "services/connectors/json_reading.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vigie {

namespace {

constexpr int pageSize = 100;

QString realmOption(const Service &service, const QString &key)
{
    const QString value = service.options.value(key);
    return value.isEmpty() ? QStringLiteral("master") : value;
}

QString escaped(const QString &segment) { return QString::fromLatin1(QUrl::toPercentEncoding(segment)); }

QUrl joined(QUrl base, const QString &encodedPath)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    base.setPath(path + encodedPath, QUrl::StrictMode);
    return base;
}

TokenGrant adminGrant(const ConnectorParts &parts)
{
    const QString realm = realmOption(parts.service, QStringLiteral("auth_realm"));
    return {.endpoint = joined(parts.service.url,
                               QLatin1String("/realms/") + escaped(realm)
                                   + QLatin1String("/protocol/openid-connect/token")),
            .clientId = parts.service.clientId,
            .clientSecret = parts.secret};
}

Result<Secret> parseSecret(const HttpReply &reply)
{
    const Result<QJsonObject> body = objectIn(reply);
    if (!body)
        return failure(body.error());
    return Secret(textIn(body->value(QLatin1String("value"))).toUtf8());
}

Result<std::optional<QJsonObject>> parseClient(const HttpReply &reply)
{
    if (reply.status == 404)
        return std::optional<QJsonObject>();
    return objectIn(reply).map([](const QJsonObject &client) { return std::optional(client); });
}

Result<std::optional<QJsonObject>> parseFirst(const HttpReply &reply)
{
    const Result<QJsonDocument> document = parsedJson(reply);
    if (!document)
        return failure(document.error());
    const QJsonObject first = document->array().first().toObject();
    return first.isEmpty() ? std::optional<QJsonObject>() : std::optional(first);
}

} // namespace

KeycloakRealm::KeycloakRealm(const ConnectorParts &parts)
    : m_http(parts.http)
    , m_base(parts.service.url)
    , m_realm(realmOption(parts.service, QStringLiteral("realm")))
    , m_authRealm(realmOption(parts.service, QStringLiteral("auth_realm")))
    , m_admin(parts.http, adminGrant(parts))
{
}

QUrl KeycloakRealm::url(const QString &path) const
{
    return joined(m_base, QLatin1String("/realms/") + escaped(m_realm) + path);
}

QUrl KeycloakRealm::adminUrl(const QString &path) const
{
    return joined(m_base, QLatin1String("/admin/realms/") + escaped(m_realm) + path);
}

AuthorizationServer KeycloakRealm::server() const
{
    const QString protocol = QStringLiteral("/protocol/openid-connect/");
    return {.issuer = url({}).toString(),
            .token = url(protocol + QLatin1String("token")),
            .revocation = url(protocol + QLatin1String("revoke")),
            .introspection = url(protocol + QLatin1String("token/introspect"))};
}

Future<HttpReply> KeycloakRealm::metadata(std::stop_token stop)
{
    return m_http.send({.url = url(QStringLiteral("/.well-known/openid-configuration"))}, std::move(stop));
}

Future<QString> KeycloakRealm::version(std::stop_token stop)
{
    const QUrl info = joined(m_base, QStringLiteral("/admin/serverinfo"));
    return mapped(m_admin.send({.url = info, .expectedStatuses = {401, 403, 404}}, std::move(stop)),
                  [](const HttpReply &reply) -> Result<QString> {
                      const Result<QJsonObject> body = objectIn(reply);
                      return body ? textIn(valueAt(*body, QStringLiteral("systemInfo.version"))) : QString();
                  });
}

Future<Listing> KeycloakRealm::clients(QObject *owner, ProgressSink progress, std::stop_token stop)
{
    return listed(owner, m_admin.fetch(),
                  {.url = adminUrl(QStringLiteral("/clients")),
                   .paging = Paging::firstMax(pageSize),
                   .what = QStringLiteral("applications")},
                  std::move(progress), std::move(stop));
}

Future<HttpReply> KeycloakRealm::firstClient(std::stop_token stop)
{
    QUrl address = adminUrl(QStringLiteral("/clients"));
    address.setQuery(QStringLiteral("first=0&max=1"));
    return m_admin.send({.url = address}, std::move(stop));
}

Future<std::optional<QJsonObject>> KeycloakRealm::client(const QString &id, std::stop_token stop)
{
    const HttpRequest request{.url = adminUrl(QLatin1String("/clients/") + escaped(id)), .expectedStatuses = {404}};
    return mapped(m_admin.send(request, std::move(stop)), parseClient);
}

Future<std::optional<QJsonObject>> KeycloakRealm::clientNamed(const QString &clientId, std::stop_token stop)
{
    QUrl address = adminUrl(QStringLiteral("/clients"));
    address.setQuery(QLatin1String("clientId=") + escaped(clientId), QUrl::StrictMode);
    return mapped(m_admin.send({.url = address}, std::move(stop)), parseFirst);
}

Future<HttpReply> KeycloakRealm::write(const QJsonObject &client, std::stop_token stop)
{
    return m_admin.send(
        {.method = HttpMethod::Put,
         .url = adminUrl(QLatin1String("/clients/") + escaped(textIn(client.value(QLatin1String("id"))))),
         .body = QJsonDocument(client).toJson(QJsonDocument::Compact),
         .contentType = "application/json",
         .bodyIsSecret = true},
        std::move(stop));
}

Future<Done> KeycloakRealm::pushRevocation(const QString &id, std::stop_token stop)
{
    const HttpRequest request{
        .method = HttpMethod::Post,
        .url = adminUrl(QLatin1String("/clients/") + escaped(id) + QLatin1String("/push-revocation")),
        .repeat = Repeat::Always};
    return m_admin.send(request, std::move(stop))
        .then(QtFuture::Launch::Sync, [](const Result<HttpReply> &) -> Result<Done> { return Done{}; });
}

Future<Secret> KeycloakRealm::secretOf(const QString &id, std::stop_token stop)
{
    const QUrl address = adminUrl(QLatin1String("/clients/") + escaped(id) + QLatin1String("/client-secret"));
    return mapped(m_admin.send({.url = address}, std::move(stop)), parseSecret);
}

Future<HttpReply> KeycloakRealm::renewSecret(const QString &id, QObject *owner, std::stop_token stop)
{
    const QString path = QLatin1String("/clients/") + escaped(id) + QLatin1String("/client-secret");
    auto renewed = m_admin.send({.method = HttpMethod::Post, .url = adminUrl(path)}, stop);
    return andThen(renewed, owner, [this, path, stop](const HttpReply &reply) {
        const HttpReply bare{.status = reply.status, .place = reply.place}; // its body is the new secret
        const HttpRequest rotated{.method = HttpMethod::Delete, .url = adminUrl(path + QLatin1String("/rotated"))};
        return m_admin.send(rotated, stop)
            .then(QtFuture::Launch::Sync, [bare](const Result<HttpReply> &) -> Result<HttpReply> { return bare; });
    });
}

Future<std::optional<std::chrono::seconds>> KeycloakRealm::tokenLifetime(const QJsonObject &client,
                                                                         std::stop_token stop)
{
    using Lifetime = std::optional<std::chrono::seconds>;
    const QJsonObject attributes = client.value(QLatin1String("attributes")).toObject();
    const auto own = integerIn(attributes.value(QLatin1String("access.token.lifespan")));
    if (own && *own > 0)
        return settled<Lifetime>(Lifetime(*own));
    return mapped(m_admin.send({.url = adminUrl({}), .expectedStatuses = {403, 404}}, std::move(stop)),
                  [](const HttpReply &reply) -> Result<Lifetime> {
                      const Result<QJsonObject> realm = objectIn(reply);
                      const auto lifespan = realm ? integerIn(realm->value(QLatin1String("accessTokenLifespan")))
                                                  : std::nullopt;
                      return lifespan && *lifespan > 0 ? Lifetime(*lifespan) : Lifetime();
                  });
}

Future<IssuedToken> KeycloakRealm::tokenOf(const QString &clientId, const Secret &secret, std::stop_token stop)
{
    return issuedToken(m_http, {.endpoint = server().token, .clientId = clientId, .clientSecret = secret},
                       std::move(stop));
}

Future<Introspection> KeycloakRealm::introspect(const TokenGrant &asker, const Secret &token, std::stop_token stop)
{
    return introspected(m_http, server(), asker, token, std::move(stop));
}

Future<HttpReply> KeycloakRealm::revoke(const TokenGrant &owner, const Secret &token, std::stop_token stop)
{
    return revokedToken(m_http, server(), owner, token, std::move(stop));
}

std::optional<TokenGrant> KeycloakRealm::ownClient() const
{
    return m_realm == m_authRealm ? std::optional(m_admin.grant()) : std::nullopt;
}

bool KeycloakRealm::isOurs(const Secret &token) const
{
    const QString issuer = textIn(claimsOf(token).value(QLatin1String("iss")));
    return issuer.isEmpty() || issuer == server().issuer;
}

} // namespace vigie
