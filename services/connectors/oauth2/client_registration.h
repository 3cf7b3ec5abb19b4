// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/bearer_client.h"
#include "services/connectors/products.h"

namespace vigie {

//! What a server says of a client (RFC 7591, 2), without its secret.
struct RegisteredClient {
    QString clientId{};
    QString name{};
    QString contactEmail{};
    QStringList scopes{};
    QDate issuedOn{};
    QDate secretExpiresOn{};
};

//! The one client whose registration a service was given (RFC 7592). A server may give a new registration access
//! token or a new secret with any answer, and the old one is dead at once: they are kept, and handed to
//! `ConnectorParts::keepSecret`.
class ClientRegistration
{
public:
    ClientRegistration(const ConnectorParts &parts, QUrl uri);

    [[nodiscard]] bool isGiven() const { return !m_uri.isEmpty() && !m_token.isEmpty(); }
    [[nodiscard]] const Secret &clientSecret() const { return m_clientSecret; }

    [[nodiscard]] Future<RegisteredClient> read(QObject *owner, std::stop_token stop);
    [[nodiscard]] Future<ActionAnswer> remove(std::stop_token stop);

private:
    void keepRotated(const QJsonObject &client);

    HttpClient &m_http;
    QUrl m_uri;
    Secret m_clientSecret;
    Secret m_token{};
    std::function<void(const Secret &)> m_keepSecret;
};

[[nodiscard]] ServiceSnapshot snapshotOf(const RegisteredClient &client, const Service &service);

} // namespace vigie
