// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"
#include "services/connectors/paging.h"
#include "services/http/http_client.h"

#include <QElapsedTimer>
#include <QObject>

#include <utility>

namespace vigie {

//! How a client proves who it is to a token endpoint.
enum class ClientAuthentication { Basic, Post };

//! What to ask a token endpoint for: client credentials, or the password of a user when there is one.
struct TokenGrant {
    QUrl endpoint{};
    QString clientId{};
    Secret clientSecret{};
    ClientAuthentication authentication{ClientAuthentication::Basic};
    QString scope{}; //!< words separated by spaces
    QString user{};
    Secret password{};
};

//! A token and how long it lives.
struct IssuedToken {
    Secret value{};
    std::chrono::seconds lifetime{0};
    QStringList scopes{}; //!< as granted; empty: as asked
};

//! `a=b&c=d`, each part percent-encoded.
[[nodiscard]] QByteArray formBody(const QList<std::pair<QString, QByteArray>> &fields);
//! The value of an Authorization header, RFC 7617.
[[nodiscard]] Secret basicAuthorization(const QString &user, const Secret &password);
[[nodiscard]] Secret bearerAuthorization(const Secret &token);

//! Adds a client's own proof of identity to a form-encoded POST (token, revocation, introspection endpoints).
[[nodiscard]] HttpRequest authenticatedForm(const QUrl &url, QList<std::pair<QString, QByteArray>> fields,
                                            const TokenGrant &client);

//! A new token. A refused client is Unauthorised and a refused scope Forbidden, whatever the status was.
[[nodiscard]] Future<IssuedToken> issuedToken(HttpClient &http, const TokenGrant &grant, std::stop_token stop);

//! Sends requests with a token of its own: obtained when first needed, once for all who wait for it, renewed before
//! its end, and once more when the service answers 401 to a token that was used before.
class BearerClient : public QObject
{
    Q_OBJECT

public:
    BearerClient(HttpClient &http, TokenGrant grant);

    [[nodiscard]] Future<HttpReply> send(HttpRequest request, std::stop_token stop);
    //! The token of the moment.
    [[nodiscard]] Future<IssuedToken> token(std::stop_token stop);
    //! For listed().
    [[nodiscard]] FetchPage fetch();

    [[nodiscard]] HttpClient &http() { return m_http; }
    [[nodiscard]] const TokenGrant &grant() const { return m_grant; }

private:
    [[nodiscard]] bool isFresh() const;
    void forget(const IssuedToken &token);
    void deliver(const Result<IssuedToken> &token);
    void sendWith(const IssuedToken &token, const HttpRequest &request, bool mayRenew, const std::stop_token &stop,
                  const Settler<HttpReply> &settler);

    HttpClient &m_http;
    TokenGrant m_grant;
    IssuedToken m_token{};
    QElapsedTimer m_age{};
    QList<Settler<IssuedToken>> m_waiting{};
    std::stop_source m_stop{};
};

} // namespace vigie
