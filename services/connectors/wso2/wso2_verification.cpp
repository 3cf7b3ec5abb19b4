// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/wso2/wso2_verification.h"

#include "services/connectors/json_reading.h"
#include "services/connectors/wso2/wso2_plans.h"

#include <QJsonArray>

#include <memory>

namespace vigie {

namespace {

using Verdict = VerificationAnswer::Verdict;

//! One verification, alive as long as its futures.
class Wso2Verification : public std::enable_shared_from_this<Wso2Verification>
{
public:
    Wso2Verification(Wso2Session &session, Wso2Probe &probe, VerificationRequest request, std::stop_token stop)
        : m_session(session)
        , m_probe(probe)
        , m_request(std::move(request))
        , m_stop(std::move(stop))
        , m_delay(delayOf(session.address(), m_request.verb, m_request.credential.kind))
    {
    }

    Future<VerificationAnswer> start();

private:
    enum class Listed { Gone, Changed, AsBefore };

    Future<VerificationAnswer> readList();
    Future<VerificationAnswer> readKey();
    Future<VerificationAnswer> readApiKeys();
    Future<VerificationAnswer> readSubscriptions();
    Future<VerificationAnswer> readDenyPolicies();
    Future<VerificationAnswer> readPlan();
    [[nodiscard]] std::optional<VerificationAnswer> judged(const ProbeAnswer &answer) const;
    [[nodiscard]] VerificationAnswer proved(Proof proof, const QString &words) const;
    [[nodiscard]] VerificationAnswer notProved(Verdict verdict, const QString &words) const;
    [[nodiscard]] VerificationAnswer byList(Listed listed, const QString &words,
                                            Proof proof = Proof::ListAfterDelay) const;
    [[nodiscard]] bool isAccepted() const { return m_request.acceptedAt.isValid(); }
    [[nodiscard]] QDateTime mayPassUntil() const
    {
        return (isAccepted() ? m_request.acceptedAt : m_request.now).addSecs(m_delay.length.count());
    }
    [[nodiscard]] bool isAboutTokens() const
    {
        return m_request.verb == Verb::RevokeCredential || m_request.verb == Verb::RevokeToken;
    }

    Wso2Session &m_session;
    Wso2Probe &m_probe;
    VerificationRequest m_request;
    std::stop_token m_stop;
    Wso2Delay m_delay;
};

Future<VerificationAnswer> Wso2Verification::start()
{
    auto self = shared_from_this();
    if (m_request.witness.isEmpty() || m_request.verb == Verb::UnblockSubscription)
        return readList();
    const bool isKey = m_request.verb == Verb::RevokeToken && m_request.credential.kind != CredentialKind::OauthClient;
    const CredentialKind kind = isKey ? CredentialKind::ApiKey : CredentialKind::OauthClient;
    return andThen(m_probe.tryToken(m_request.witness, m_request.subscriptions, kind, m_stop), &m_session,
                   [self](const ProbeAnswer &answer) {
                       const auto judged = self->judged(answer);
                       return judged ? settled<VerificationAnswer>(*judged) : self->readList();
                   });
}

//! A refusal proves where the token passed the same way before; of a leaked token any refusal does.
std::optional<VerificationAnswer> Wso2Verification::judged(const ProbeAnswer &answer) const
{
    const bool isTheLeak = m_request.verb == Verb::RevokeToken;
    if (answer.byGateway == ProbeVerdict::Passes)
        return notProved(Verdict::StillPasses, QStringLiteral("the gateway lets it pass"));
    if (answer.byGateway == ProbeVerdict::Refused && (isTheLeak || m_probe.hasPassedGateway(m_request.witness)))
        return proved(Proof::RefusedCall, answer.words);
    if (!isAboutTokens())
        return std::nullopt;
    if (answer.byIntrospection == ProbeVerdict::Passes)
        return notProved(Verdict::StillPasses, QStringLiteral("introspection says active"));
    if (answer.byIntrospection == ProbeVerdict::Refused && (isTheLeak || m_probe.wasActive(m_request.witness)))
        return proved(Proof::Introspection, QStringLiteral("active: false"));
    return std::nullopt;
}

VerificationAnswer Wso2Verification::proved(Proof proof, const QString &words) const
{
    return {.verdict = Verdict::Proved, .proof = proof, .words = words};
}

VerificationAnswer Wso2Verification::notProved(Verdict verdict, const QString &words) const
{
    return {.verdict = verdict, .mayPassUntil = mayPassUntil(), .delayReason = m_delay.reason, .words = words};
}

VerificationAnswer Wso2Verification::byList(Listed listed, const QString &words, Proof proof) const
{
    if (listed == Listed::AsBefore)
        return notProved(Verdict::StillPasses, words);
    return isAccepted() && m_request.now >= mayPassUntil() ? proved(proof, words) : notProved(Verdict::NotYet, words);
}

Future<VerificationAnswer> Wso2Verification::readList()
{
    switch (m_request.verb) {
    case Verb::BlockSubscription:
    case Verb::BlockProduction:
    case Verb::UnblockSubscription:
        return readSubscriptions();
    case Verb::SuspendApplication:
        return readDenyPolicies();
    case Verb::ChangePlan:
        return readPlan();
    case Verb::RevokeCredential:
    case Verb::RevokeToken:
        return m_request.credential.kind == CredentialKind::OauthClient ? readKey() : readApiKeys();
    case Verb::DisableCredential:
    case Verb::EnableCredential:
    case Verb::RenewSecret:
    case Verb::RevokeSessions:
        break;
    }
    return failed<VerificationAnswer>({.kind = Error::Kind::Unsupported, .subject = verbWord(m_request.verb)});
}

//! The client stays listed, with its new secret: what it had issued before has reached its end once the delay is over.
Future<VerificationAnswer> Wso2Verification::readKey()
{
    if (m_request.credential.remoteId.isEmpty())
        return settled<VerificationAnswer>(
            byList(Listed::Changed, QStringLiteral("the token matches no client; it lives until its end at most")));
    auto self = shared_from_this();
    const QUrl url = m_session.devportal(
        QStringLiteral("/applications/%1/oauth-keys/%2")
            .arg(m_request.credential.applicationRemoteId, m_request.credential.remoteId));
    auto sent = m_session.send({.url = url, .bodyIsSecret = true, .expectedStatuses = {404}}, m_stop);
    return andThen(std::move(sent), &m_session, [self](const HttpReply &reply) {
        if (reply.status == 404)
            return settled<VerificationAnswer>(self->byList(Listed::Gone, QStringLiteral("the key is gone")));
        const Result<QJsonObject> body = objectIn(reply);
        if (!body)
            return failed<VerificationAnswer>(body.error());
        // A renewal leaves no trace in the list: without an accepted one, there may have been none.
        if (!self->isAccepted())
            return settled<VerificationAnswer>(self->byList(Listed::AsBefore, QStringLiteral("the key is listed")));
        return settled<VerificationAnswer>(self->byList(
            Listed::Changed, QStringLiteral("the secret was renewed; tokens issued before live until their end")));
    });
}

Future<VerificationAnswer> Wso2Verification::readApiKeys()
{
    auto self = shared_from_this();
    const QUrl url = m_session.devportal(
        QStringLiteral("/applications/%1/api-keys/%2")
            .arg(m_request.credential.applicationRemoteId, keyTypeOf(m_request.credential.environment)));
    return andThen(
        m_session.send({.url = url, .expectedStatuses = {404}}, m_stop), &m_session, [self](const HttpReply &reply) {
            const Result<QJsonObject> body = objectIn(reply);
            if (!body && reply.status != 404)
                return failed<VerificationAnswer>(body.error());
            bool isListed = false;
            const QJsonArray rows = body ? body->value(QLatin1String("list")).toArray() : QJsonArray();
            for (const QJsonValue &row : rows)
                isListed = isListed
                    || textIn(row.toObject().value(QLatin1String("keyUUID"))) == self->m_request.credential.remoteId;
            return settled<VerificationAnswer>(self->byList(isListed ? Listed::AsBefore : Listed::Gone,
                                                            isListed ? QStringLiteral("the key is listed")
                                                                     : QStringLiteral("the key is no longer listed")));
        });
}

Future<VerificationAnswer> Wso2Verification::readSubscriptions()
{
    auto self = shared_from_this();
    QUrl url = m_session.devportal(QStringLiteral("/subscriptions"));
    url.setQuery(QStringLiteral("applicationId=") + m_request.credential.applicationRemoteId);
    constexpr int rowsPerPage = 100;
    const ListRequest list{
        .url = url, .paging = Paging::limitOffsetTotal(rowsPerPage), .identity = [](const QJsonObject &row) {
            return textIn(row.value(QLatin1String("subscriptionId")));
        }};
    return andThen(listed(&m_session, m_session.fetch(), list, {}, m_stop), &m_session, [self](const Listing &listing) {
        if (listing.error)
            return failed<VerificationAnswer>(*listing.error);
        const bool unblock = self->m_request.verb == Verb::UnblockSubscription;
        bool isDone = true;
        for (const Subscription &wanted : self->m_request.subscriptions) {
            for (const QJsonObject &row : listing.rows) {
                if (textIn(row.value(QLatin1String("subscriptionId"))) != wanted.remoteId)
                    continue;
                const SubscriptionState state = wso2SubscriptionState(textIn(row.value(QLatin1String("status"))));
                isDone = isDone && (state == SubscriptionState::Active) == unblock;
            }
        }
        return settled<VerificationAnswer>(self->byList(isDone ? Listed::Changed : Listed::AsBefore,
                                                        isDone ? QStringLiteral("the subscriptions have changed")
                                                               : QStringLiteral("a subscription is listed as before")));
    });
}

Future<VerificationAnswer> Wso2Verification::readDenyPolicies()
{
    auto self = shared_from_this();
    const QUrl url = m_session.devportal(QStringLiteral("/applications/") + m_request.credential.applicationRemoteId);
    return andThen(
        m_session.send({.url = url, .expectedStatuses = {404}}, m_stop), &m_session, [self](const HttpReply &reply) {
            const QJsonObject application = objectIn(reply).value_or(QJsonObject{});
            const QString value = textIn(application.value(QLatin1String("owner"))) + u':'
                + textIn(application.value(QLatin1String("name")));
            const ListRequest list{
                .url = self->m_session.admin(QStringLiteral("/throttling/deny-policies")),
                .paging = Paging::nothing(QStringLiteral("list")),
                .identity = [](const QJsonObject &row) { return textIn(row.value(QLatin1String("conditionId"))); }};
            return andThen(listed(&self->m_session, self->m_session.fetch(), list, {}, self->m_stop), &self->m_session,
                           [self, value](const Listing &listing) {
                               if (listing.error)
                                   return failed<VerificationAnswer>(*listing.error);
                               bool isDenied = false;
                               for (const QJsonObject &row : listing.rows)
                                   isDenied = isDenied
                                       || (textIn(row.value(QLatin1String("conditionValue"))) == value
                                           && booleanIn(row.value(QLatin1String("conditionStatus"))).value_or(false));
                               return settled<VerificationAnswer>(
                                   self->byList(isDenied ? Listed::Changed : Listed::AsBefore,
                                                isDenied ? QStringLiteral("a deny policy names the application")
                                                         : QStringLiteral("no deny policy names the application")));
                           });
        });
}

Future<VerificationAnswer> Wso2Verification::readPlan()
{
    if (m_request.subscriptions.isEmpty())
        return settled<VerificationAnswer>(
            notProved(Verdict::StillPasses, QStringLiteral("the subscription is no longer known")));
    auto self = shared_from_this();
    return andThen(wso2PlanOf(m_session, m_request.subscriptions.first(), m_stop), &m_session,
                   [self](const QString &plan) {
                       const bool isDone = !plan.isEmpty() && plan == self->m_request.plan;
                       const QString words = plan.isEmpty() ? QStringLiteral("the subscription is no longer listed")
                                                            : QStringLiteral("the plan is ") + plan;
                       return settled<VerificationAnswer>(
                           self->byList(isDone ? Listed::Changed : Listed::AsBefore, words, Proof::ReadBack));
                   });
}

} // namespace

Future<VerificationAnswer> verifyOnWso2(Wso2Session &session, Wso2Probe &probe, const VerificationRequest &request,
                                        std::stop_token stop)
{
    return andThen(session.open(stop), &session, [&session, &probe, request, stop](Done) {
        return std::make_shared<Wso2Verification>(session, probe, request, stop)->start();
    });
}

} // namespace vigie
