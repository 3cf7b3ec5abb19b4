// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/oauth2/authorization_server.h"

#include "services/connectors/json_reading.h"

#include <QJsonDocument>

namespace vigie {

namespace {

QString withoutSlash(QString url)
{
    while (url.endsWith(QLatin1Char('/')))
        url.chop(1);
    return url;
}

//! RFC 8414, 3.1 puts the well-known part before the issuer's path, OpenID Connect after it.
QUrl metadataUrl(const QUrl &issuer, bool isOpenId)
{
    QUrl url = issuer;
    const QString path = withoutSlash(issuer.path());
    url.setPath(isOpenId ? path + QLatin1String("/.well-known/openid-configuration")
                         : QLatin1String("/.well-known/oauth-authorization-server") + path);
    return url;
}

Result<AuthorizationServer> parseMetadata(const HttpReply &reply, const QUrl &issuer)
{
    const Result<QJsonObject> body = objectIn(reply);
    if (!body)
        return failure(body.error());
    const auto text = [&body](const char *key) { return textIn(body->value(QLatin1String(key))); };
    const AuthorizationServer server{.issuer = text("issuer"),
                                     .token = QUrl(text("token_endpoint")),
                                     .revocation = QUrl(text("revocation_endpoint")),
                                     .introspection = QUrl(text("introspection_endpoint")),
                                     .registration = QUrl(text("registration_endpoint")),
                                     .duration = reply.duration};
    if (withoutSlash(server.issuer) != withoutSlash(issuer.toString()))
        return failure(Error::Kind::BadReply, reply.place,
                       QStringLiteral("the metadata are of the issuer %1").arg(server.issuer));
    for (const QUrl &endpoint : {server.token, server.revocation, server.introspection, server.registration}) {
        if (issuer.scheme() == QLatin1String("https") && !endpoint.isEmpty() && endpoint.scheme() != issuer.scheme())
            return failure(Error::Kind::BadReply, reply.place,
                           QStringLiteral("the endpoint %1 is not https").arg(endpoint.toString()));
    }
    return server;
}

Failure noEndpoint(const AuthorizationServer &server, const char *name)
{
    return failure(Error::Kind::Unsupported, server.issuer,
                   QStringLiteral("no %1 in its metadata").arg(QLatin1String(name)));
}

Result<Introspection> parseIntrospection(const HttpReply &reply)
{
    const Result<QJsonObject> body = objectIn(reply);
    if (!body)
        return failure(body.error());
    const std::optional<bool> isActive = booleanIn(body->value(QLatin1String("active")));
    if (!isActive)
        return failure(Error::Kind::BadReply, reply.place, QStringLiteral("no `active` in the introspection"));
    Introspection said{.isActive = *isActive, .clientId = textIn(body->value(QLatin1String("client_id")))};
    if (const auto end = integerIn(body->value(QLatin1String("exp"))))
        said.expiresAt = QDateTime::fromSecsSinceEpoch(*end, Qt::UTC);
    return said;
}

} // namespace

Future<AuthorizationServer> discovered(HttpClient &http, const QUrl &issuer, QObject *owner, std::stop_token stop)
{
    HttpRequest first{.url = metadataUrl(issuer, false), .expectedStatuses = {400, 401, 403, 404}};
    return andThen(http.send(first, stop), owner, [&http, issuer, stop](const HttpReply &reply) {
        const auto parse = [issuer](const HttpReply &found) { return parseMetadata(found, issuer); };
        if (reply.status == 200 && parsedJson(reply))
            return settled<AuthorizationServer>(parse(reply));
        return mapped(http.send({.url = metadataUrl(issuer, true)}, stop), parse);
    });
}

Future<HttpReply> revokedToken(HttpClient &http, const AuthorizationServer &server, const TokenGrant &client,
                               const Secret &token, std::stop_token stop)
{
    if (server.revocation.isEmpty())
        return settled<HttpReply>(noEndpoint(server, "revocation_endpoint"));
    return http.send(authenticatedForm(server.revocation, {{QStringLiteral("token"), token.reveal()}}, client),
                     std::move(stop));
}

Future<Introspection> introspected(HttpClient &http, const AuthorizationServer &server, const TokenGrant &client,
                                   const Secret &token, std::stop_token stop)
{
    if (server.introspection.isEmpty())
        return settled<Introspection>(noEndpoint(server, "introspection_endpoint"));
    return mapped(
        http.send(authenticatedForm(server.introspection, {{QStringLiteral("token"), token.reveal()}}, client),
                  std::move(stop)),
        parseIntrospection);
}

QJsonObject claimsOf(const Secret &token)
{
    const QList<QByteArray> parts = token.reveal().split('.');
    if (parts.size() != 3)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
}

} // namespace vigie
