// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/wso2/wso2_actions.h"

#include "services/connectors/always.h"
#include "services/connectors/json_reading.h"
#include "services/connectors/wso2/wso2_plans.h"
#include "services/connectors/wso2/wso2_reading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace vigie {

namespace {

HttpRequest post(const QUrl &url, const QJsonObject &body = {})
{
    HttpRequest request{.method = HttpMethod::Post, .url = url, .expectedStatuses = {404}};
    request.contentType = "application/json";
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QString percent(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

//! One action, alive as long as its futures.
class Wso2Action : public std::enable_shared_from_this<Wso2Action>
{
public:
    Wso2Action(Wso2Session &session, Wso2Probe &probe, ActionRequest request, std::stop_token stop)
        : m_session(session)
        , m_probe(probe)
        , m_request(std::move(request))
        , m_stop(std::move(stop))
    {
    }

    Future<ActionAnswer> start();

private:
    using Next = std::function<Future<ActionAnswer>()>;

    Future<ActionAnswer> withKey(Next next);
    Future<ActionAnswer> withWitness(Next next);
    Future<ActionAnswer> tryWitness(Next next);
    Future<ActionAnswer> revokeClient();
    Future<ActionAnswer> revokeSecrets(QStringList ids);
    Future<ActionAnswer> revokeApiKey(const QJsonObject &body);
    Future<ActionAnswer> revokeToken();
    Future<ActionAnswer> findOwner();
    Future<ActionAnswer> takeOwner(const QString &clientId, bool mayRead);
    Future<ActionAnswer> unknownOwner() const;
    Future<ActionAnswer> changeSubscriptions(QList<Subscription> left);
    Future<ActionAnswer> suspendApplication();
    Future<ActionAnswer> deny(const QString &value, const QList<QJsonObject> &policies);
    Future<ActionAnswer> send(HttpRequest request);
    [[nodiscard]] ActionAnswer answerTo(const HttpReply &reply) const;
    [[nodiscard]] QUrl keyUrl(const QString &rest = {}) const;
    [[nodiscard]] QUrl applicationUrl(const QString &rest) const;

    Wso2Session &m_session;
    Wso2Probe &m_probe;
    ActionRequest m_request;
    std::stop_token m_stop;
    QString m_consumerKey{};
    Secret m_consumerSecret{};
    QStringList m_secretIds{}; //!< 4.7: when the client has several
    Secret m_witness{};
    bool m_keyIsGone{false};
};

Future<ActionAnswer> Wso2Action::start()
{
    auto self = shared_from_this();
    const bool isClient = m_request.credential.kind == CredentialKind::OauthClient;
    switch (m_request.verb) {
    case Verb::RevokeCredential:
        if (isClient)
            return withKey([self] { return self->withWitness([self] { return self->revokeClient(); }); });
        return revokeApiKey({{QStringLiteral("keyUUID"), m_request.credential.remoteId}});
    case Verb::RevokeToken:
        if (isClient && m_request.credential.remoteId.isEmpty())
            return findOwner();
        if (isClient)
            return withKey([self] { return self->revokeToken(); });
        return revokeApiKey({{QStringLiteral("apikey"), QString::fromUtf8(m_request.token.reveal())}});
    case Verb::BlockSubscription:
    case Verb::BlockProduction:
        return withKey([self] {
            return self->withWitness([self] { return self->changeSubscriptions(self->m_request.subscriptions); });
        });
    case Verb::UnblockSubscription:
        return changeSubscriptions(m_request.subscriptions);
    case Verb::SuspendApplication:
        return withKey([self] { return self->withWitness([self] { return self->suspendApplication(); }); });
    case Verb::ChangePlan:
        return changeWso2Plan(m_session, m_request, m_stop);
    case Verb::DisableCredential:
    case Verb::EnableCredential:
    case Verb::RenewSecret:
    case Verb::RevokeSessions:
        break;
    }
    return failed<ActionAnswer>({.kind = Error::Kind::Unsupported, .subject = verbWord(m_request.verb)});
}

QUrl Wso2Action::applicationUrl(const QString &rest) const
{
    return m_session.devportal(
        QStringLiteral("/applications/%1%2").arg(m_request.credential.applicationRemoteId, rest));
}

QUrl Wso2Action::keyUrl(const QString &rest) const
{
    return applicationUrl(QStringLiteral("/oauth-keys/%1%2").arg(m_request.credential.remoteId, rest));
}

//! Reads the client's key and secret, in memory, for as long as the action lasts.
Future<ActionAnswer> Wso2Action::withKey(Next next)
{
    if (m_request.credential.kind != CredentialKind::OauthClient || m_request.credential.remoteId.isEmpty())
        return next();
    auto self = shared_from_this();
    auto sent = m_session.send({.url = keyUrl(), .bodyIsSecret = true, .expectedStatuses = {403, 404}}, m_stop);
    return andThen(std::move(sent), &m_session, [self, next](const HttpReply &reply) {
        self->m_keyIsGone = reply.status == 404;
        const Result<QJsonObject> body = objectIn(reply);
        if (body && reply.status == 200) {
            self->m_consumerKey = textIn(body->value(QLatin1String("consumerKey")));
            self->m_consumerSecret = Secret(textIn(body->value(QLatin1String("consumerSecret"))).toUtf8());
            const QJsonArray secrets = body->value(QLatin1String("consumerSecrets")).toArray();
            for (const QJsonValue &secret : secrets)
                self->m_secretIds.append(textIn(secret.toObject().value(QLatin1String("secretId"))));
        }
        return next();
    });
}

Future<ActionAnswer> Wso2Action::withWitness(Next next)
{
    if (m_consumerKey.isEmpty() || m_consumerSecret.isEmpty())
        return next();
    auto self = shared_from_this();
    const TokenGrant grant{
        .endpoint = m_session.address().token(), .clientId = m_consumerKey, .clientSecret = m_consumerSecret};
    return always<ActionAnswer>(issuedToken(m_session.http(), grant, m_stop), &m_session,
                                [self, next](const Result<IssuedToken> &token) {
                                    if (!token)
                                        return next();
                                    self->m_witness = token->value;
                                    return self->tryWitness(next);
                                });
}

//! A token that does not pass before the action can prove nothing by not passing after it.
Future<ActionAnswer> Wso2Action::tryWitness(Next next)
{
    auto self = shared_from_this();
    return always<ActionAnswer>(
        m_probe.tryToken(m_witness, m_request.subscriptions, CredentialKind::OauthClient, m_stop), &m_session,
        [self, next](const Result<ProbeAnswer> &answer) {
            const bool passes = answer
                && (answer->byGateway == ProbeVerdict::Passes || answer->byIntrospection == ProbeVerdict::Passes);
            if (!passes)
                self->m_witness = {};
            return next();
        });
}

Future<ActionAnswer> Wso2Action::revokeClient()
{
    if (m_keyIsGone)
        return settled<ActionAnswer>(ActionAnswer{.status = 404, .alreadyDone = true});
    if (m_session.level().listsApiKeys.value_or(false) && m_secretIds.size() > 1)
        return revokeSecrets(m_secretIds);
    return send(post(keyUrl(QStringLiteral("/regenerate-secret"))));
}

//! 4.7: a client may have several secrets, each of which opens.
Future<ActionAnswer> Wso2Action::revokeSecrets(QStringList ids)
{
    const QString id = ids.takeFirst();
    auto self = shared_from_this();
    auto sent = send(post(keyUrl(QStringLiteral("/revoke-secret")), {{QStringLiteral("secretId"), id}}));
    if (ids.isEmpty())
        return sent;
    return andThen(std::move(sent), &m_session, [self, ids](const ActionAnswer &) { return self->revokeSecrets(ids); });
}

Future<ActionAnswer> Wso2Action::revokeApiKey(const QJsonObject &body)
{
    const bool byId = body.contains(QLatin1String("keyUUID"));
    if (byId && !m_session.level().listsApiKeys.value_or(true))
        return failed<ActionAnswer>({.kind = Error::Kind::Unsupported,
                                     .subject = verbWord(m_request.verb),
                                     .detail = QStringLiteral("before 4.7 a key is revoked by its value only")});
    const QString path = QStringLiteral("/api-keys/%1/revoke").arg(keyTypeOf(m_request.credential.environment));
    HttpRequest request = post(applicationUrl(path), body);
    request.bodyIsSecret = !byId;
    return send(std::move(request));
}

//! A leaked token that matches no row: introspection names its client, and the last reading its place.
Future<ActionAnswer> Wso2Action::findOwner()
{
    auto self = shared_from_this();
    return andThen(m_probe.tryToken(m_request.token, {}, CredentialKind::OauthClient, m_stop), &m_session,
                   [self](const ProbeAnswer &answer) {
                       // What introspection does not know may be an API key, which passes all the same.
                       const bool isSelfContained = self->m_request.token.reveal().count('.') == 2;
                       if (answer.byIntrospection == ProbeVerdict::Refused && !isSelfContained)
                           return settled<ActionAnswer>(ActionAnswer{.status = 200,
                                                                     .words = QStringLiteral("active: false"),
                                                                     .alreadyDone = true,
                                                                     .witness = self->m_request.token});
                       return answer.clientId.isEmpty() ? self->unknownOwner() : self->takeOwner(answer.clientId, true);
                   });
}

Future<ActionAnswer> Wso2Action::takeOwner(const QString &clientId, bool mayRead)
{
    auto self = shared_from_this();
    if (const auto place = m_session.placeOf(clientId)) {
        m_request.credential.applicationRemoteId = place->application;
        m_request.credential.remoteId = place->keyMapping;
        return withKey([self] { return self->revokeToken(); });
    }
    if (!mayRead)
        return unknownOwner();
    return andThen(readWso2(m_session, Wso2ApiNames({}, {}), {}, m_stop), &m_session,
                   [self, clientId](const ServiceSnapshot &) { return self->takeOwner(clientId, false); });
}

Future<ActionAnswer> Wso2Action::unknownOwner() const
{
    return failed<ActionAnswer>({.kind = Error::Kind::Unsupported,
                                 .subject = verbWord(m_request.verb),
                                 .detail = QStringLiteral("only the client that owns the token may revoke it, and its "
                                                          "key and secret could not be read")});
}

//! RFC 7009, with the proof of identity of the client that owns the token: no other is listened to.
Future<ActionAnswer> Wso2Action::revokeToken()
{
    if (m_consumerKey.isEmpty() || m_consumerSecret.isEmpty())
        return unknownOwner();
    const TokenGrant client{.clientId = m_consumerKey, .clientSecret = m_consumerSecret};
    auto self = shared_from_this();
    m_witness = m_request.token;
    HttpRequest request = authenticatedForm(
        m_session.address().revocation(),
        {{QStringLiteral("token"), m_request.token.reveal()}, {QStringLiteral("token_type_hint"), "access_token"}},
        client);
    return andThen(m_session.http().send(std::move(request), m_stop), &m_session,
                   [self](const HttpReply &reply) { return settled<ActionAnswer>(self->answerTo(reply)); });
}

Future<ActionAnswer> Wso2Action::changeSubscriptions(QList<Subscription> left)
{
    if (left.isEmpty())
        return failed<ActionAnswer>({.kind = Error::Kind::NoSuchObject,
                                     .subject = m_request.credential.applicationRemoteId,
                                     .detail = QStringLiteral("the application has no subscription")});
    const Subscription subscription = left.takeFirst();
    const bool unblock = m_request.verb == Verb::UnblockSubscription;
    QUrl url = m_session.publisher(unblock ? QStringLiteral("/subscriptions/unblock-subscription")
                                           : QStringLiteral("/subscriptions/block-subscription"));
    QString query = QStringLiteral("subscriptionId=") + percent(subscription.remoteId);
    if (!unblock)
        query += m_request.verb == Verb::BlockProduction ? QStringLiteral("&blockState=PROD_ONLY_BLOCKED")
                                                         : QStringLiteral("&blockState=BLOCKED");
    url.setQuery(query);
    HttpRequest request{.method = HttpMethod::Post, .url = url, .repeat = Repeat::Always};
    if (left.isEmpty())
        return send(std::move(request));
    auto self = shared_from_this();
    return andThen(send(std::move(request)), &m_session,
                   [self, left](const ActionAnswer &) { return self->changeSubscriptions(left); });
}

//! A deny policy names the application as `owner:name`.
Future<ActionAnswer> Wso2Action::suspendApplication()
{
    auto self = shared_from_this();
    return andThen(m_session.send({.url = applicationUrl({})}, m_stop), &m_session, [self](const HttpReply &reply) {
        const Result<QJsonObject> body = objectIn(reply);
        if (!body)
            return failed<ActionAnswer>(body.error());
        const QString value = textIn(body->value(QLatin1String("owner"))) + u':'
            + textIn(body->value(QLatin1String("name")));
        const ListRequest request{
            .url = self->m_session.admin(QStringLiteral("/throttling/deny-policies")),
            .paging = Paging::nothing(QStringLiteral("list")),
            .identity = [](const QJsonObject &row) { return textIn(row.value(QLatin1String("conditionId"))); }};
        return andThen(listed(&self->m_session, self->m_session.fetch(), request, {}, self->m_stop), &self->m_session,
                       [self, value](const Listing &listing) {
                           return listing.error ? failed<ActionAnswer>(*listing.error)
                                                : self->deny(value, listing.rows);
                       });
    });
}

//! Twice the same is harmless: a policy that exists is used.
Future<ActionAnswer> Wso2Action::deny(const QString &value, const QList<QJsonObject> &policies)
{
    const QJsonObject on{{QStringLiteral("conditionStatus"), true}};
    for (const QJsonObject &policy : policies) {
        if (textIn(policy.value(QLatin1String("conditionValue"))) != value)
            continue;
        if (booleanIn(policy.value(QLatin1String("conditionStatus"))).value_or(false)) {
            const Wso2Delay delay = delayOf(m_session.address(), m_request.verb, m_request.credential.kind);
            return settled<ActionAnswer>(ActionAnswer{.status = 200,
                                                      .alreadyDone = true,
                                                      .delay = delay.length,
                                                      .delayReason = delay.reason,
                                                      .witness = m_witness});
        }
        HttpRequest request = post(m_session.admin(QStringLiteral("/throttling/deny-policy/")
                                                   + textIn(policy.value(QLatin1String("conditionId")))),
                                   on);
        request.method = HttpMethod::Patch;
        return send(std::move(request));
    }
    return send(post(m_session.admin(QStringLiteral("/throttling/deny-policies")),
                     {{QStringLiteral("conditionType"), QStringLiteral("APPLICATION")},
                      {QStringLiteral("conditionValue"), value},
                      {QStringLiteral("conditionStatus"), true}}));
}

Future<ActionAnswer> Wso2Action::send(HttpRequest request)
{
    auto self = shared_from_this();
    return andThen(m_session.send(std::move(request), m_stop), &m_session,
                   [self](const HttpReply &reply) { return settled<ActionAnswer>(self->answerTo(reply)); });
}

//! The body may hold a new secret: it is dropped with the reply, unread.
ActionAnswer Wso2Action::answerTo(const HttpReply &reply) const
{
    constexpr int waitsForApproval = 202;
    const Wso2Delay delay = delayOf(m_session.address(), m_request.verb, m_request.credential.kind);
    ActionAnswer answer{.status = reply.status,
                        .words = QStringLiteral("HTTP %1").arg(reply.status),
                        .alreadyDone = reply.status == 404,
                        .delay = delay.length,
                        .delayReason = delay.reason,
                        .witness = m_witness};
    if (reply.status == waitsForApproval)
        answer.delayReason = DelayReason::Workflow;
    return answer;
}

} // namespace

Wso2Delay delayOf(const Wso2Address &address, Verb verb, CredentialKind kind)
{
    const bool isOfClient = verb == Verb::RevokeCredential && kind == CredentialKind::OauthClient;
    // A gateway may accept a self-contained token until its end, whatever the key manager has retired.
    if (isOfClient || verb == Verb::RevokeToken)
        return {address.tokenLifetime(), DelayReason::TokenLifetime};
    return {address.propagation(), DelayReason::Propagation};
}

Future<ActionAnswer> actOnWso2(Wso2Session &session, Wso2Probe &probe, const ActionRequest &request,
                               std::stop_token stop)
{
    return andThen(session.open(stop), &session, [&session, &probe, request, stop](Done) {
        return std::make_shared<Wso2Action>(session, probe, request, stop)->start();
    });
}

} // namespace vigie
