// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/bearer_client.h"

#include <QDateTime>
#include <QJsonObject>

namespace vigie {

//! Where an authorisation server takes what, as its metadata say (RFC 8414, OpenID Connect Discovery). Never guessed.
struct AuthorizationServer {
    QString issuer{};
    QUrl token{};
    QUrl revocation{};
    QUrl introspection{};
    QUrl registration{};
    std::chrono::milliseconds duration{}; //!< of the discovery
};

//! What RFC 7662 says of a token.
struct Introspection {
    bool isActive{false};
    QString clientId{};
    QDateTime expiresAt{}; //!< UTC; invalid when the server does not say
};

//! Tries oauth-authorization-server, then openid-configuration. BadReply when the issuer in it is another one, or
//! when an endpoint of an https issuer is not https.
[[nodiscard]] Future<AuthorizationServer> discovered(HttpClient &http, const QUrl &issuer, QObject *owner,
                                                     std::stop_token stop);

//! RFC 7009. 200 is no proof: it is also the answer for a token that the server never knew.
[[nodiscard]] Future<HttpReply> revokedToken(HttpClient &http, const AuthorizationServer &server,
                                             const TokenGrant &client, const Secret &token, std::stop_token stop);

[[nodiscard]] Future<Introspection> introspected(HttpClient &http, const AuthorizationServer &server,
                                                 const TokenGrant &client, const Secret &token, std::stop_token stop);

//! The claims of a JWT, unverified; empty for anything else.
[[nodiscard]] QJsonObject claimsOf(const Secret &token);

} // namespace vigie
