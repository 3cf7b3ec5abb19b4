// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The proofs of KeycloakActions.

#include "services/connectors/keycloak/keycloak_actions.h"

#include "services/connectors/json_reading.h"

namespace vigie {

using std::chrono::seconds;
using Verdict = VerificationAnswer::Verdict;

struct KeycloakActions::Proving {
    VerificationRequest request{};
    std::stop_token stop{};
    std::optional<QJsonObject> client{}; //!< as the realm holds it now
};

namespace {

//! How far the realm's clock and ours may differ.
constexpr qint64 clockSkew = 60;

bool isEnabled(const std::optional<QJsonObject> &client)
{
    return client && booleanIn(client->value(QLatin1String("enabled"))).value_or(false);
}

bool isSince(const QJsonValue &epoch, const QDateTime &acceptedAt)
{
    return integerIn(epoch).value_or(0) + clockSkew >= acceptedAt.toSecsSinceEpoch();
}

//! Whether the realm holds what was written.
bool isListed(Verb verb, const std::optional<QJsonObject> &client, const QDateTime &acceptedAt)
{
    if (verb == Verb::EnableCredential)
        return isEnabled(client);
    if (!client)
        return true;
    if (verb == Verb::RevokeSessions)
        return isSince(client->value(QLatin1String("notBefore")), acceptedAt);
    if (verb == Verb::RenewSecret)
        return isSince(valueAt(*client, QStringLiteral("attributes"))
                           .toObject()
                           .value(QLatin1String("client.secret.creation.time")),
                       acceptedAt);
    return !isEnabled(client);
}

VerificationAnswer proved(Proof proof, const QString &words)
{
    return {.verdict = Verdict::Proved, .proof = proof, .words = words};
}

VerificationAnswer provedAfter(const VerificationRequest &request, const std::optional<seconds> &lifetime,
                               const QString &words)
{
    VerificationAnswer answer{.delayReason = DelayReason::TokenLifetime, .words = words};
    if (!lifetime)
        return answer;
    answer.mayPassUntil = request.acceptedAt.addSecs(lifetime->count());
    if (request.now >= answer.mayPassUntil) {
        answer.verdict = Verdict::Proved;
        answer.proof = Proof::ListAfterDelay;
    }
    return answer;
}

} // namespace

Future<VerificationAnswer> KeycloakActions::verify(const VerificationRequest &request, std::stop_token stop)
{
    if (request.verb == Verb::RevokeToken)
        return proveRevokedToken(request, stop);
    return andThen(
        m_realm.client(request.credential.remoteId, stop), this, [=, this](const std::optional<QJsonObject> &client) {
            const Proving proving{.request = request, .stop = stop, .client = client};
            if (!isListed(request.verb, client, request.acceptedAt))
                return settled<VerificationAnswer>(VerificationAnswer{
                    .verdict = Verdict::StillPasses,
                    .words = isEnabled(client) ? QStringLiteral("enabled") : QStringLiteral("disabled")});
            if (request.verb == Verb::EnableCredential)
                return settled<VerificationAnswer>(proved(Proof::ListAfterDelay, QStringLiteral("enabled")));
            if (request.verb == Verb::RenewSecret)
                return proveBySecret(proving);
            const auto asker = m_realm.ownClient();
            return request.witness.isEmpty() || !asker ? proveByList(proving) : proveByToken(proving, *asker);
        });
}

//! Disabled or gone, or not-before set: nothing new can be had. Tokens issued before live until their end at most.
Future<VerificationAnswer> KeycloakActions::proveByList(const Proving &proving)
{
    const QString words = proving.client ? QStringLiteral("listed as written") : QStringLiteral("no longer listed");
    return mapped(
        m_realm.tokenLifetime(proving.client.value_or(QJsonObject()), proving.stop),
        [request = proving.request, words](const std::optional<seconds> &lifetime) -> Result<VerificationAnswer> {
            return provedAfter(request, lifetime, words);
        });
}

Future<VerificationAnswer> KeycloakActions::proveByToken(const Proving &proving, const TokenGrant &asker)
{
    return andThen(
        m_realm.introspect(asker, proving.request.witness, proving.stop), this, [=, this](const Introspection &said) {
            if (said.isActive)
                return settled<VerificationAnswer>(
                    VerificationAnswer{.verdict = Verdict::StillPasses,
                                       .mayPassUntil = said.expiresAt,
                                       .delayReason = DelayReason::TokenLifetime,
                                       .words = QStringLiteral("introspection: active")});
            if (m_check == TokenCheck::Offline)
                return proveByList(proving);
            return settled<VerificationAnswer>(proved(Proof::Introspection, QStringLiteral("introspection: inactive")));
        });
}

//! The witness is the secret of before: the realm must refuse it.
Future<VerificationAnswer> KeycloakActions::proveBySecret(const Proving &proving)
{
    if (proving.request.witness.isEmpty() || !proving.client)
        return settled<VerificationAnswer>(
            proved(Proof::ListAfterDelay, QStringLiteral("the realm holds a newer secret")));
    const QString clientId = textIn(proving.client->value(QLatin1String("clientId")));
    return m_realm.tokenOf(clientId, proving.request.witness, proving.stop)
        .then(QtFuture::Launch::Sync, [](const Result<IssuedToken> &token) -> Result<VerificationAnswer> {
            const bool isRefused = !token && token.error().kind == Error::Kind::Unauthorised
                && !token.error().detail.contains(QLatin1String("unauthorized_client: Client not enabled"));
            if (isRefused)
                return proved(Proof::RefusedCall, token.error().detail);
            if (!token && token.error().kind != Error::Kind::Unauthorised)
                return failure(token.error());
            return VerificationAnswer{.verdict = Verdict::StillPasses,
                                      .words = QStringLiteral("the old secret is still accepted")};
        });
}

Future<VerificationAnswer> KeycloakActions::proveRevokedToken(const VerificationRequest &request,
                                                              const std::stop_token &stop)
{
    const Proving proving{.request = request, .stop = stop, .client = QJsonObject()};
    if (request.witness.isEmpty())
        return proveByList(proving);
    if (const auto own = m_realm.ownClient())
        return proveByToken(proving, *own);
    return andThen(ownerOf(request.witness, stop), this,
                   [=, this](const TokenGrant &owner) { return proveByToken(proving, owner); });
}

} // namespace vigie
