// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/oauth2/authorization_server.h"
#include "services/connectors/products.h"

namespace vigie {

//! The endpoints of one realm. Its addresses are Keycloak's documented ones below the service's own address, so that
//! no secret goes to a host that the realm's metadata would name.
class KeycloakRealm
{
public:
    explicit KeycloakRealm(const ConnectorParts &parts);

    [[nodiscard]] Future<HttpReply> metadata(std::stop_token stop);
    [[nodiscard]] Future<QString> version(std::stop_token stop);
    [[nodiscard]] Future<IssuedToken> token(std::stop_token stop) { return m_admin.token(std::move(stop)); }

    [[nodiscard]] Future<Listing> clients(QObject *owner, ProgressSink progress, std::stop_token stop);
    //! One page of one row: what the roles allow.
    [[nodiscard]] Future<HttpReply> firstClient(std::stop_token stop);
    //! Nothing when it is gone.
    [[nodiscard]] Future<std::optional<QJsonObject>> client(const QString &id, std::stop_token stop);
    [[nodiscard]] Future<std::optional<QJsonObject>> clientNamed(const QString &clientId, std::stop_token stop);
    [[nodiscard]] Future<HttpReply> write(const QJsonObject &client, std::stop_token stop);
    //! Tells the client's own applications, where they have an address for it. Best effort.
    [[nodiscard]] Future<Done> pushRevocation(const QString &id, std::stop_token stop);
    [[nodiscard]] Future<Secret> secretOf(const QString &id, std::stop_token stop);
    //! Makes a new secret, unread, and ends a rotated one that would still be accepted.
    [[nodiscard]] Future<HttpReply> renewSecret(const QString &id, QObject *owner, std::stop_token stop);
    //! How long an access token of this client lives; nothing when the realm does not let us see it.
    [[nodiscard]] Future<std::optional<std::chrono::seconds>> tokenLifetime(const QJsonObject &client,
                                                                            std::stop_token stop);

    [[nodiscard]] Future<IssuedToken> tokenOf(const QString &clientId, const Secret &secret, std::stop_token stop);
    [[nodiscard]] Future<Introspection> introspect(const TokenGrant &asker, const Secret &token, std::stop_token stop);
    [[nodiscard]] Future<HttpReply> revoke(const TokenGrant &owner, const Secret &token, std::stop_token stop);

    //! The service's own client, where it is of this realm and may introspect.
    [[nodiscard]] std::optional<TokenGrant> ownClient() const;
    //! Whether the token says that it comes from this realm; true when it says nothing.
    [[nodiscard]] bool isOurs(const Secret &token) const;
    [[nodiscard]] const QString &name() const { return m_realm; }
    [[nodiscard]] const QString &tokensRealm() const { return m_authRealm; }
    [[nodiscard]] HttpClient &http() { return m_http; }

private:
    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] QUrl adminUrl(const QString &path) const;
    [[nodiscard]] AuthorizationServer server() const;

    HttpClient &m_http;
    QUrl m_base;
    QString m_realm;
    QString m_authRealm;
    BearerClient m_admin;
};

} // namespace vigie
