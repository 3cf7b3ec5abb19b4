// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/bearer_client.h"

#include "services/connectors/json_reading.h"

#include <QPointer>

#include <algorithm>

namespace vigie {

namespace {

using std::chrono::seconds;

//! Of a token endpoint that does not say: the shortest that is seen in practice.
constexpr seconds shortLifetime{60};
constexpr seconds longestMargin{60};

Result<IssuedToken> parseToken(const HttpReply &reply)
{
    const Result<QJsonObject> body = objectIn(reply);
    if (!body)
        return failure(body.error());
    const QString value = textIn(body->value(QLatin1String("access_token")));
    if (value.isEmpty())
        return failure(Error::Kind::BadReply, reply.place, QStringLiteral("no access_token in the answer"));
    const auto lifetime = integerIn(body->value(QLatin1String("expires_in")));
    return IssuedToken{.value = Secret(value.toUtf8()),
                       .lifetime = lifetime ? seconds(std::max<qint64>(0, *lifetime)) : shortLifetime,
                       .scopes = textsIn(body->value(QLatin1String("scope")))};
}

//! RFC 6749, 5.2 answers 400 to a wrong secret as well as to a wrong scope.
Error tokenError(Error error)
{
    if (error.kind != Error::Kind::Refused)
        return error;
    for (const char *code : {"invalid_client", "unauthorized_client", "invalid_grant"}) {
        if (error.detail.contains(QLatin1String(code)))
            error.kind = Error::Kind::Unauthorised;
    }
    if (error.detail.contains(QLatin1String("invalid_scope")))
        error.kind = Error::Kind::Forbidden;
    return error;
}

} // namespace

QByteArray formBody(const QList<std::pair<QString, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body += body.isEmpty() ? "" : "&";
        body += QUrl::toPercentEncoding(name) + '=' + value.toPercentEncoding();
    }
    return body;
}

Secret basicAuthorization(const QString &user, const Secret &password)
{
    return Secret("Basic " + (user.toUtf8() + ':' + password.reveal()).toBase64());
}

Secret bearerAuthorization(const Secret &token) { return Secret("Bearer " + token.reveal()); }

HttpRequest authenticatedForm(const QUrl &url, QList<std::pair<QString, QByteArray>> fields, const TokenGrant &client)
{
    HttpRequest request{.method = HttpMethod::Post, .url = url};
    if (client.authentication == ClientAuthentication::Basic) {
        // RFC 6749, 2.3.1: encoded as in a form before they are joined.
        request.authorization = basicAuthorization(QString::fromLatin1(QUrl::toPercentEncoding(client.clientId)),
                                                   Secret(client.clientSecret.reveal().toPercentEncoding()));
    } else {
        fields.emplaceBack(QStringLiteral("client_id"), client.clientId.toUtf8());
        fields.emplaceBack(QStringLiteral("client_secret"), client.clientSecret.reveal());
    }
    request.body = formBody(fields);
    request.contentType = "application/x-www-form-urlencoded";
    request.bodyIsSecret = true;
    request.repeat = Repeat::Always;
    return request;
}

Future<IssuedToken> issuedToken(HttpClient &http, const TokenGrant &grant, std::stop_token stop)
{
    const bool hasUser = !grant.user.isEmpty();
    QList<std::pair<QString, QByteArray>> fields{
        {QStringLiteral("grant_type"), hasUser ? QByteArray("password") : QByteArray("client_credentials")}};
    if (hasUser) {
        fields.emplaceBack(QStringLiteral("username"), grant.user.toUtf8());
        fields.emplaceBack(QStringLiteral("password"), grant.password.reveal());
    }
    if (!grant.scope.isEmpty())
        fields.emplaceBack(QStringLiteral("scope"), grant.scope.toUtf8());
    auto reply = http.send(authenticatedForm(grant.endpoint, std::move(fields), grant), std::move(stop));
    return reply.then(QtFuture::Launch::Sync, [](const Result<HttpReply> &answer) {
        return answer ? parseToken(*answer) : Result<IssuedToken>(failure(tokenError(answer.error())));
    });
}

BearerClient::BearerClient(HttpClient &http, TokenGrant grant)
    : m_http(http)
    , m_grant(std::move(grant))
{
}

bool BearerClient::isFresh() const
{
    if (m_token.value.isEmpty())
        return false;
    const seconds margin = std::min(longestMargin, m_token.lifetime / 4);
    return std::chrono::milliseconds(m_age.elapsed()) < m_token.lifetime - margin;
}

Future<IssuedToken> BearerClient::token(std::stop_token stop)
{
    if (stop.stop_requested())
        return failed<IssuedToken>({.kind = Error::Kind::Cancelled});
    if (isFresh())
        return settled<IssuedToken>(m_token);
    m_waiting << Settler<IssuedToken>();
    Future<IssuedToken> future = m_waiting.last().future();
    // Not stopped with the one who came first: others may have joined.
    if (m_waiting.size() == 1) {
        m_age.start();
        whenDone<IssuedToken>(issuedToken(m_http, m_grant, m_stop.get_token()), this,
                              [this](const Result<IssuedToken> &token) { deliver(token); });
    }
    return future;
}

void BearerClient::deliver(const Result<IssuedToken> &token)
{
    m_token = token ? *token : IssuedToken{};
    for (const Settler<IssuedToken> &settler : std::exchange(m_waiting, {}))
        settler.settle(token);
}

void BearerClient::forget(const IssuedToken &token)
{
    if (m_token.value.reveal() == token.value.reveal())
        m_token = {};
}

Future<HttpReply> BearerClient::send(HttpRequest request, std::stop_token stop)
{
    const Settler<HttpReply> settler;
    if (isFresh()) {
        sendWith(m_token, request, true, stop, settler);
        return settler.future();
    }
    whenDone<IssuedToken>(token(stop), this, [=, this](const Result<IssuedToken> &issued) {
        if (issued)
            sendWith(*issued, request, false, stop, settler);
        else
            settler.settle(failure(issued.error()));
    });
    return settler.future();
}

void BearerClient::sendWith(const IssuedToken &token, const HttpRequest &request, bool mayRenew,
                            const std::stop_token &stop, const Settler<HttpReply> &settler)
{
    HttpRequest authorised = request;
    authorised.authorization = bearerAuthorization(token.value);
    // Within the settling, which is in this thread: a turn of the event loop for each of 20,000 requests would be felt.
    const QPointer<BearerClient> guard(this);
    m_http.send(std::move(authorised), stop).then(QtFuture::Launch::Sync, [=, this](Result<HttpReply> reply) {
        if (!guard) {
            settler.settle(failure(Error::Kind::Cancelled));
            return;
        }
        if (reply || reply.error().kind != Error::Kind::Unauthorised || !mayRenew) {
            settler.settle(std::move(reply));
            return;
        }
        forget(token);
        whenDone<IssuedToken>(this->token(stop), this, [=, this](const Result<IssuedToken> &renewed) {
            if (renewed)
                sendWith(*renewed, request, false, stop, settler);
            else
                settler.settle(failure(renewed.error()));
        });
    });
}

FetchPage BearerClient::fetch()
{
    return [this](const QUrl &url, std::stop_token stop) { return send({.url = url}, std::move(stop)); };
}

} // namespace vigie
