// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/oauth2/client_registration.h"

#include "services/connectors/json_reading.h"
#include "services/http/http_errors.h"

#include <QJsonArray>

namespace vigie {

namespace {

QDate dayOf(const QJsonValue &epoch)
{
    const auto second = integerIn(epoch);
    return second && *second > 0 ? QDateTime::fromSecsSinceEpoch(*second, Qt::UTC).date() : QDate();
}

RegisteredClient parseClient(const QJsonObject &body)
{
    const auto value = [&body](const char *key) { return body.value(QLatin1String(key)); };
    return {.clientId = textIn(value("client_id")),
            .name = textIn(value("client_name")),
            .contactEmail = textIn(value("contacts").toArray().first()),
            .scopes = textsIn(value("scope")),
            .issuedOn = dayOf(value("client_id_issued_at")),
            .secretExpiresOn = dayOf(value("client_secret_expires_at"))};
}

} // namespace

ClientRegistration::ClientRegistration(const ConnectorParts &parts, QUrl uri)
    : m_http(parts.http)
    , m_uri(std::move(uri))
    , m_clientSecret(parts.secret)
    , m_keepSecret(parts.keepSecret)
{
    const QByteArray &both = parts.secret.reveal();
    const qsizetype end = both.indexOf('\n');
    if (m_uri.isEmpty() || end < 0)
        return;
    m_clientSecret = Secret(both.left(end).trimmed());
    m_token = Secret(both.mid(end + 1).trimmed());
}

Future<RegisteredClient> ClientRegistration::read(QObject *owner, std::stop_token stop)
{
    const HttpRequest request{.url = m_uri, .authorization = bearerAuthorization(m_token)};
    return andThen(m_http.send(request, std::move(stop)), owner, [this](const HttpReply &reply) {
        const Result<QJsonObject> body = objectIn(reply);
        if (!body)
            return failed<RegisteredClient>(body.error());
        keepRotated(*body);
        const RegisteredClient client = parseClient(*body);
        if (client.clientId.isEmpty())
            return failed<RegisteredClient>({.kind = Error::Kind::BadReply,
                                             .subject = reply.place,
                                             .detail = QStringLiteral("no client_id in the registration")});
        return settled<RegisteredClient>(client);
    });
}

void ClientRegistration::keepRotated(const QJsonObject &client)
{
    const QByteArray token = textIn(client.value(QLatin1String("registration_access_token"))).toUtf8();
    const QByteArray secret = textIn(client.value(QLatin1String("client_secret"))).toUtf8();
    const bool isNewToken = !token.isEmpty() && token != m_token.reveal();
    const bool isNewSecret = !secret.isEmpty() && secret != m_clientSecret.reveal();
    if (isNewToken)
        m_token = Secret(token);
    if (isNewSecret)
        m_clientSecret = Secret(secret);
    if ((isNewToken || isNewSecret) && m_keepSecret)
        m_keepSecret(Secret(m_clientSecret.reveal() + '\n' + m_token.reveal()));
}

Future<ActionAnswer> ClientRegistration::remove(std::stop_token stop)
{
    const HttpRequest request{.method = HttpMethod::Delete,
                              .url = m_uri,
                              .authorization = bearerAuthorization(m_token),
                              .expectedStatuses = {404, 410}};
    return mapped(m_http.send(request, std::move(stop)), [](const HttpReply &reply) -> Result<ActionAnswer> {
        return ActionAnswer{.status = reply.status,
                            .words = wordsOf(reply, {}),
                            .alreadyDone = reply.status >= 400,
                            .delayReason = DelayReason::TokenLifetime};
    });
}

ServiceSnapshot snapshotOf(const RegisteredClient &client, const Service &service)
{
    ServiceSnapshot snapshot;
    snapshot.applications << Application{.service = service.id,
                                         .remoteId = client.clientId,
                                         .name = client.name.isEmpty() ? client.clientId : client.name,
                                         .contactEmail = client.contactEmail};
    snapshot.credentials << Credential{.service = service.id,
                                       .remoteId = client.clientId,
                                       .applicationRemoteId = client.clientId,
                                       .apis = service.apis,
                                       .environment = service.environment,
                                       .kind = CredentialKind::OauthClient,
                                       .clientId = client.clientId,
                                       .fingerprint = fingerprintOf(client.clientId.toUtf8()),
                                       .lastFour = lastFourOf(client.clientId),
                                       .issuedOn = client.issuedOn,
                                       .expiresOn = client.secretExpiresOn,
                                       .scopes = client.scopes,
                                       .state = CredentialState::Active};
    return snapshot;
}

} // namespace vigie
