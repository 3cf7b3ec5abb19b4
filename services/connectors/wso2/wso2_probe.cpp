// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/wso2/wso2_probe.h"

#include "services/connectors/always.h"
#include "services/connectors/json_reading.h"

namespace vigie {

namespace {

//! The gateway's own refusals, which a back end behind it does not send: 9009xx (credentials, subscription) and
//! 90080x (throttling, deny policies).
bool isRefusalOfGateway(const QString &code)
{
    return code.size() == 6 && (code.startsWith(QLatin1String("9009")) || code == QLatin1String("900805"));
}

ProbeVerdict verdictOf(const HttpReply &reply, QString &words)
{
    if (reply.status < 300)
        return ProbeVerdict::Passes;
    const Result<QJsonObject> body = objectIn(reply);
    if (!body || (reply.status != 401 && reply.status != 403))
        return ProbeVerdict::Unclear;
    QJsonObject fault = *body;
    if (fault.value(QLatin1String("fault")).isObject())
        fault = fault.value(QLatin1String("fault")).toObject();
    const QString code = textIn(fault.value(QLatin1String("code")));
    words = QStringLiteral("%1 %2 %3").arg(reply.status).arg(code, textIn(fault.value(QLatin1String("message"))));
    // 900906: no such resource; says nothing of the token.
    return isRefusalOfGateway(code) && code != QLatin1String("900906") ? ProbeVerdict::Refused : ProbeVerdict::Unclear;
}

} // namespace

bool Wso2Probe::hasPassedGateway(const Secret &token) const { return m_passed.contains(fingerprintOf(token.reveal())); }

bool Wso2Probe::wasActive(const Secret &token) const { return m_active.contains(fingerprintOf(token.reveal())); }

Future<ProbeAnswer> Wso2Probe::tryToken(Secret token, const QList<Subscription> &subscriptions, CredentialKind kind,
                                        std::stop_token stop)
{
    auto called = always<ProbeAnswer>(
        learnApis(stop), this, [=, this](const Result<Done> &) { return call({}, token, subscriptions, kind, stop); });
    return andThen(std::move(called), this, [=, this](const ProbeAnswer &answer) {
        return kind == CredentialKind::OauthClient ? introspect(answer, token, stop) : settled<ProbeAnswer>(answer);
    });
}

//! Contexts of the APIs, once.
Future<Done> Wso2Probe::learnApis(std::stop_token stop)
{
    if (!m_apis.isEmpty() || !m_session.address().hasGateway())
        return settled<Done>(Done{});
    constexpr int rowsPerPage = 500;
    const ListRequest request{.url = m_session.publisher(QStringLiteral("/apis")),
                              .paging = Paging::limitOffsetTotal(rowsPerPage)};
    return andThen(listed(this, m_session.fetch(), request, {}, std::move(stop)), this, [this](const Listing &listing) {
        for (const QJsonObject &row : listing.rows) {
            const Wso2Api api = wso2ApiIn(row);
            m_apis.insert(api.id, api);
        }
        return settled<Done>(Done{});
    });
}

QUrl Wso2Probe::urlOf(const QList<Subscription> &subscriptions) const
{
    for (const Subscription &subscription : subscriptions) {
        const Wso2Api api = m_apis.value(subscription.apiRemoteId);
        const QUrl url = m_session.address().gateway(api.context, api.version);
        if (url.isValid() && !url.isEmpty())
            return url;
    }
    return {};
}

Future<ProbeAnswer> Wso2Probe::call(ProbeAnswer answer, Secret token, const QList<Subscription> &subscriptions,
                                    CredentialKind kind, std::stop_token stop)
{
    const QUrl url = urlOf(subscriptions);
    if (url.isEmpty())
        return settled<ProbeAnswer>(answer);
    HttpRequest request{.url = url, .expectedStatuses = {400, 401, 403, 404, 405, 429}};
    if (kind == CredentialKind::OauthClient)
        request.authorization = bearerAuthorization(token);
    else
        request.headers = {{"apikey", token.reveal()}};
    return always<ProbeAnswer>(m_session.http().send(std::move(request), stop), this,
                               [this, answer, token](const Result<HttpReply> &reply) mutable {
                                   if (!reply && reply.error().kind == Error::Kind::Cancelled)
                                       return failed<ProbeAnswer>(reply.error());
                                   if (reply)
                                       answer.byGateway = verdictOf(*reply, answer.words);
                                   if (answer.byGateway == ProbeVerdict::Passes)
                                       m_passed.insert(fingerprintOf(token.reveal()));
                                   return settled<ProbeAnswer>(answer);
                               });
}

Future<ProbeAnswer> Wso2Probe::introspect(ProbeAnswer answer, Secret token, std::stop_token stop)
{
    HttpRequest request{.method = HttpMethod::Post,
                        .url = m_session.address().introspection(),
                        .authorization = m_session.introspectionAuthorization(),
                        .body = formBody({{QStringLiteral("token"), token.reveal()}}),
                        .contentType = "application/x-www-form-urlencoded",
                        .bodyIsSecret = true,
                        .repeat = Repeat::Always};
    return always<ProbeAnswer>(
        m_session.http().send(std::move(request), stop), this,
        [this, answer, token](const Result<HttpReply> &reply) mutable {
            if (!reply && reply.error().kind == Error::Kind::Cancelled)
                return failed<ProbeAnswer>(reply.error());
            const auto body = reply ? objectIn(*reply) : Result<QJsonObject>(failure(reply.error()));
            const auto active = body ? booleanIn(body->value(QLatin1String("active"))) : std::nullopt;
            if (active)
                answer.byIntrospection = *active ? ProbeVerdict::Passes : ProbeVerdict::Refused;
            if (active && *active) {
                m_active.insert(fingerprintOf(token.reveal()));
                answer.clientId = textIn(body->value(QLatin1String("client_id")));
            }
            return settled<ProbeAnswer>(answer);
        });
}

} // namespace vigie
