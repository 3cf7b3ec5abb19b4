// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/wso2_stand_in.h"

#include "services/sandbox/wso2_rest_apis.h"

#include <QJsonDocument>

namespace vigie::sandbox {

namespace {

constexpr int tokenSeconds = 3600;

Answer oauthProblem(int status, const char *error, const char *description)
{
    return jsonAnswer({{QStringLiteral("error"), QLatin1String(error)},
                       {QStringLiteral("error_description"), QLatin1String(description)}},
                      status);
}

Answer unauthenticated()
{
    return wso2Problem(401, 900901, QStringLiteral("Invalid Credentials"),
                       QStringLiteral("Make sure you have provided the correct security credentials"));
}

QString gatewayMessage(int code)
{
    switch (code) {
    case 900902:
        return QStringLiteral("Missing Credentials");
    case 900907:
        return QStringLiteral("The requested API is temporarily blocked");
    case 900908:
        return QStringLiteral("Resource forbidden");
    case 900805:
        return QStringLiteral("Message blocked");
    default:
        return QStringLiteral("Invalid Credentials");
    }
}

} // namespace

Wso2StandIn::Wso2StandIn(Platform platform, Wso2Version version, Vault &vault, FaultSet faults, Clock clock,
                         std::chrono::milliseconds propagation)
    : m_vault(vault)
    , m_platform(std::move(platform), std::move(version), vault, std::move(faults), std::move(clock), propagation)
{
}

QByteArray Wso2StandIn::administratorPassword() const
{
    return m_vault.secretOf(QStringLiteral("administrator/") + m_platform.data().id);
}

QByteArray Wso2StandIn::secretOfRestClient(const QString &clientId) const
{
    return m_vault.secretOf(QStringLiteral("rest/") + clientId);
}

bool Wso2StandIn::isAdministrator(const Request &request) const
{
    return request.basic() == std::pair(administrator(), administratorPassword());
}

bool Wso2StandIn::isClient(const Request &request) const
{
    const auto [id, secret] = request.basic();
    if (m_restClients.values().contains(id))
        return secret == secretOfRestClient(id);
    const int key = m_platform.keyOfConsumer(id);
    return key >= 0 && m_platform.hasSecret(key) && secret == m_platform.secretOfKey(key);
}

Answer Wso2StandIn::answer(const Request &request)
{
    if (request.path == QLatin1String("/client-registration/v0.17/register") && request.is("POST"))
        return registerClient(request);
    if (request.path == QLatin1String("/oauth2/token") && request.is("POST"))
        return token(request);
    if (request.path == QLatin1String("/oauth2/revoke") && request.is("POST"))
        return revoke(request);
    if (request.path == QLatin1String("/oauth2/introspect") && request.is("POST"))
        return introspect(request);
    return rest(request);
}

Answer Wso2StandIn::registerClient(const Request &request)
{
    if (!isAdministrator(request))
        return unauthenticated();
    const QJsonObject body = request.json();
    const QString name = body.value(QStringLiteral("clientName")).toString();
    if (name.isEmpty())
        return wso2Problem(400, 400, QStringLiteral("Bad Request"), QStringLiteral("clientName"));
    if (!m_restClients.contains(name))
        m_restClients.insert(name, QString::fromLatin1(m_vault.secretOf(QStringLiteral("rest-id/") + name)));
    const QString id = m_restClients.value(name);
    return jsonAnswer({{QStringLiteral("clientId"), id},
                       {QStringLiteral("clientName"), name},
                       {QStringLiteral("callBackURL"), QString()},
                       {QStringLiteral("clientSecret"), QString::fromLatin1(secretOfRestClient(id))},
                       {QStringLiteral("isSaasApplication"), true},
                       {QStringLiteral("appOwner"), administrator()},
                       {QStringLiteral("jsonString"), QStringLiteral("{}")},
                       {QStringLiteral("jsonAppAttribute"), QStringLiteral("{}")},
                       {QStringLiteral("tokenType"), QJsonValue()}});
}

Answer Wso2StandIn::token(const Request &request)
{
    if (!isClient(request))
        return oauthProblem(401, "invalid_client", "Client credentials are invalid");
    const QString id = request.basic().first;
    const int key = m_platform.keyOfConsumer(id);
    if (key < 0)
        return restToken(request, id);
    if (request.field("grant_type") != QLatin1String("client_credentials"))
        return oauthProblem(400, "unsupported_grant_type", "Only client_credentials");
    if (!m_platform.data().keys.at(key).approved)
        return oauthProblem(400, "unauthorized_client", "The key waits for an approval");
    return partnerToken(key);
}

Answer Wso2StandIn::partnerToken(int key)
{
    const OauthKey &data = m_platform.data().keys.at(key);
    const QByteArray value = m_platform.issue({.key = key, .clientId = data.consumerKey}, data.validitySeconds);
    return jsonAnswer({{QStringLiteral("access_token"), QString::fromLatin1(value)},
                       {QStringLiteral("scope"), QStringLiteral("default")},
                       {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                       {QStringLiteral("expires_in"), data.validitySeconds}});
}

Answer Wso2StandIn::restToken(const Request &request, const QString &clientId)
{
    const QString grant = request.field("grant_type");
    if (grant == QLatin1String("password")) {
        if (request.field("username") != administrator()
            || request.field("password").toUtf8() != administratorPassword())
            return oauthProblem(400, "invalid_grant", "Authentication failed for admin");
    } else if (grant != QLatin1String("client_credentials")) {
        return oauthProblem(400, "unsupported_grant_type", "password or client_credentials");
    }
    QStringList scopes = request.field("scope").split(u' ', Qt::SkipEmptyParts);
    if (m_platform.faults().has(FaultKind::MissingScope)) {
        scopes.removeIf([](const QString &scope) {
            return scope.startsWith(QLatin1String("apim:subs")) || scope == QLatin1String("apim:app_manage");
        });
    }
    const int limit = m_platform.faults().valueOf(FaultKind::ExpiredToken).value_or(-1);
    const QByteArray value = m_platform.issue({.clientId = clientId, .scopes = scopes, .requestsLeft = limit},
                                              tokenSeconds);
    return jsonAnswer({{QStringLiteral("access_token"), QString::fromLatin1(value)},
                       {QStringLiteral("scope"), scopes.join(u' ')},
                       {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                       {QStringLiteral("expires_in"), tokenSeconds}});
}

//! RFC 7009: 200 for whatever token, once the client has shown who it is; only its owner's request has an effect.
Answer Wso2StandIn::revoke(const Request &request)
{
    if (!isClient(request))
        return oauthProblem(401, "invalid_client", "Client credentials are invalid");
    if (const auto hindered = hindrance(request))
        return *hindered;
    if (request.field("token").isEmpty())
        return oauthProblem(400, "invalid_request", "token is missing");
    AccessToken *access = m_platform.token(request.field("token").toLatin1());
    if (access && access->clientId == request.basic().first)
        m_platform.revoke(*access);
    return {.status = 200};
}

Answer Wso2StandIn::introspect(const Request &request)
{
    if (!isAdministrator(request) && !isClient(request))
        return oauthProblem(401, "invalid_client", "Client credentials are invalid");
    const AccessToken *access = m_platform.token(request.field("token").toLatin1());
    if (!access || access->revokedAt.isValid() || access->expiresAt <= m_platform.now())
        return jsonAnswer({{QStringLiteral("active"), false}});
    return jsonAnswer({{QStringLiteral("active"), true},
                       {QStringLiteral("client_id"), access->clientId},
                       {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                       {QStringLiteral("scope"), access->scopes.join(u' ')},
                       {QStringLiteral("iat"), access->issuedAt.toSecsSinceEpoch()},
                       {QStringLiteral("exp"), access->expiresAt.toSecsSinceEpoch()}});
}

std::optional<Answer> Wso2StandIn::hindrance(const Request &request) const
{
    if (request.is("GET") || request.path.endsWith(QLatin1String("/generate-token")))
        return std::nullopt;
    if (m_platform.faults().has(FaultKind::RevokeRefused))
        return wso2Problem(403, 900910, QStringLiteral("Forbidden"), QStringLiteral("Refusal meant by the sandbox"));
    if (m_platform.faults().has(FaultKind::Workflow))
        return jsonAnswer({{QStringLiteral("workflowStatus"), QStringLiteral("CREATED")}}, 202);
    return std::nullopt;
}

Answer Wso2StandIn::rest(const Request &request)
{
    const QStringList &path = request.segments;
    if (path.size() < 5 || path.at(0) != QLatin1String("api") || path.at(1) != QLatin1String("am"))
        return wso2NotFound();
    const Wso2Version &version = m_platform.version();
    const RestRequest rest{request, path.mid(4)};
    const auto asks = [&path](const char *api, const QString &number) {
        return path.at(2) == QLatin1String(api) && path.at(3) == number;
    };
    const bool admin = asks("admin", version.admin);
    const bool publisher = asks("publisher", version.publisher);
    if (!admin && !publisher && !asks("devportal", version.devportal))
        return wso2NotFound();
    AccessToken *access = m_platform.token(request.bearer());
    if (!access || access->key >= 0 || access->revokedAt.isValid() || access->expiresAt <= m_platform.now()
        || access->requestsLeft == 0)
        return unauthenticated();
    if (access->requestsLeft > 0)
        --access->requestsLeft;
    if (auto hindered = hindrance(request))
        return *hindered;
    return admin    ? adminAnswer(m_platform, rest, access->scopes)
        : publisher ? publisherAnswer(m_platform, rest, access->scopes)
                    : devportalAnswer(m_platform, rest, access->scopes);
}

Answer Wso2StandIn::gatewayAnswer(const Request &request)
{
    const QString context = u'/' + request.segments.value(0);
    const int refusal = m_platform.refusalOf(request.bearer(), request.apiKey, context);
    if (refusal == 0)
        return jsonAnswer({{QStringLiteral("demonstration"), true}, {QStringLiteral("api"), context}});
    const int status = refusal == 900901 || refusal == 900902 ? 401 : 403;
    return jsonAnswer({{QStringLiteral("code"), QString::number(refusal)},
                       {QStringLiteral("message"), gatewayMessage(refusal)},
                       {QStringLiteral("description"), QStringLiteral("Access failure for API: %1").arg(context)}},
                      status);
}

} // namespace vigie::sandbox
