// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/keycloak/keycloak_actions.h"

#include "services/connectors/json_reading.h"
#include "services/connectors/keycloak/keycloak_client.h"
#include "services/http/http_errors.h"

namespace vigie {

using std::chrono::seconds;

struct KeycloakActions::Run {
    ActionRequest request{};
    std::stop_token stop{};
    QJsonObject client{};
    Secret witness{};
    bool alreadyDone{false};
};

namespace {

const QString enabledKey = QStringLiteral("enabled");
const QString notBeforeKey = QStringLiteral("notBefore");

bool setsNotBefore(Verb verb) { return verb == Verb::RevokeCredential || verb == Verb::RevokeSessions; }

std::optional<bool> enabledAfter(Verb verb)
{
    if (verb == Verb::RevokeCredential || verb == Verb::DisableCredential)
        return false;
    return verb == Verb::EnableCredential ? std::optional(true) : std::nullopt;
}

//! A token issued in the second of not-before still passes; the witness says what the realm's clock was.
qint64 notBeforeNow(const Secret &witness)
{
    const qint64 issued = integerIn(claimsOf(witness).value(QLatin1String("iat"))).value_or(0);
    return std::max(QDateTime::currentSecsSinceEpoch(), issued) + 1;
}

QJsonObject changed(QJsonObject client, Verb verb, const Secret &witness)
{
    if (const auto enabled = enabledAfter(verb))
        client.insert(enabledKey, *enabled);
    if (setsNotBefore(verb))
        client.insert(notBeforeKey, notBeforeNow(witness));
    return client;
}

bool isEnabled(const QJsonObject &client) { return booleanIn(client.value(enabledKey)).value_or(false); }

bool agrees(const QJsonObject &client, const QJsonObject &wanted, Verb verb)
{
    const bool hasSwitch = !enabledAfter(verb) || isEnabled(client) == *enabledAfter(verb);
    const auto notBefore = [](const QJsonObject &of) { return integerIn(of.value(notBeforeKey)).value_or(0); };
    return hasSwitch && (!setsNotBefore(verb) || notBefore(client) >= notBefore(wanted));
}

Error gone(const QString &id) { return {.kind = Error::Kind::NotFound, .subject = id, .httpStatus = 404}; }

} // namespace

KeycloakActions::KeycloakActions(KeycloakRealm &realm, TokenCheck check)
    : m_realm(realm)
    , m_check(check)
{
}

Future<ActionAnswer> KeycloakActions::act(const ActionRequest &request, std::stop_token stop)
{
    const auto run = std::make_shared<Run>(Run{.request = request, .stop = stop});
    if (request.verb == Verb::RevokeToken)
        return revokeToken(run);
    const QString id = request.credential.remoteId;
    return andThen(m_realm.client(id, stop), this, [this, run, id](const std::optional<QJsonObject> &client) {
        const bool isRemoval = enabledAfter(run->request.verb) == false || run->request.verb == Verb::RevokeSessions;
        if (!client)
            return isRemoval ? settled<ActionAnswer>(ActionAnswer{.status = 404, .alreadyDone = true})
                             : failed<ActionAnswer>(gone(id));
        run->client = *client;
        run->alreadyDone = enabledAfter(run->request.verb) == isEnabled(*client);
        return run->request.verb == Verb::RenewSecret ? renewSecret(run) : writeClient(run);
    });
}

Future<ActionAnswer> KeycloakActions::writeClient(const RunPointer &run)
{
    return andThen(witness(run), this, [this, run](const Secret &token) {
        run->witness = token;
        run->client = changed(run->client, run->request.verb, token);
        return andThen(m_realm.write(run->client, run->stop), this, [this, run](const HttpReply &written) {
            if (!setsNotBefore(run->request.verb))
                return readBack(run, written);
            return andThen(m_realm.pushRevocation(run->request.credential.remoteId, run->stop), this,
                           [this, run, written](Done) { return readBack(run, written); });
        });
    });
}

//! Keycloak has no ETag: what was written is believed once it is read.
Future<ActionAnswer> KeycloakActions::readBack(const RunPointer &run, const HttpReply &written)
{
    const QString id = run->request.credential.remoteId;
    return andThen(m_realm.client(id, run->stop), this, [=, this](const std::optional<QJsonObject> &client) {
        if (client && !agrees(*client, run->client, run->request.verb))
            return failed<ActionAnswer>({.kind = Error::Kind::Conflict,
                                         .subject = id,
                                         .detail = QStringLiteral("read back unchanged after it was written")});
        return mapped(m_realm.tokenLifetime(run->client, run->stop),
                      [=, this](const std::optional<seconds> &lifetime) -> Result<ActionAnswer> {
                          ActionAnswer answer{.status = written.status,
                                              .words = wordsOf(written, {}),
                                              .alreadyDone = run->alreadyDone,
                                              .witness = run->witness};
                          if (m_check == TokenCheck::Offline && run->request.verb != Verb::EnableCredential) {
                              answer.delay = lifetime.value_or(seconds(0));
                              answer.delayReason = DelayReason::TokenLifetime;
                          }
                          return answer;
                      });
    });
}

//! A live token of the client, and empty where there is none to be had: that only takes a proof away.
Future<Secret> KeycloakActions::witness(const RunPointer &run)
{
    if (run->request.verb == Verb::EnableCredential || !mayGetTokens(run->client))
        return settled<Secret>(Secret());
    const QString clientId = textIn(run->client.value(QLatin1String("clientId")));
    auto token = andThen(
        m_realm.secretOf(run->request.credential.remoteId, run->stop), this,
        [=, this](const Secret &secret) { return controlled(run, {.clientId = clientId, .clientSecret = secret}); });
    return token.then(QtFuture::Launch::Sync, [](const Result<Secret> &found) -> Result<Secret> {
        if (!found && found.error().kind == Error::Kind::Cancelled)
            return failure(found.error());
        return found ? *found : Secret();
    });
}

//! Introspection must call the witness active before, or its « inactive » afterwards would prove nothing.
Future<Secret> KeycloakActions::controlled(const RunPointer &run, const TokenGrant &client)
{
    return andThen(m_realm.tokenOf(client.clientId, client.clientSecret, run->stop), this,
                   [=, this](const IssuedToken &token) {
                       const TokenGrant asker = m_realm.ownClient().value_or(client);
                       return mapped(m_realm.introspect(asker, token.value, run->stop),
                                     [token](const Introspection &said) -> Result<Secret> {
                                         return said.isActive ? token.value : Secret();
                                     });
                   });
}

Future<ActionAnswer> KeycloakActions::renewSecret(const RunPointer &run)
{
    const QString id = run->request.credential.remoteId;
    const auto renew = [=, this](const Secret &old) {
        return mapped(m_realm.renewSecret(id, this, run->stop), [old](const HttpReply &reply) -> Result<ActionAnswer> {
            return ActionAnswer{.status = reply.status, .witness = old};
        });
    };
    return andThen(m_realm.secretOf(id, run->stop), this, renew);
}

//! Only the client that a token was issued to may revoke it.
Future<TokenGrant> KeycloakActions::ownerOf(const Secret &token, const std::stop_token &stop)
{
    const QJsonObject claims = claimsOf(token);
    const QString clientId = textIn(claims.value(QLatin1String("azp")));
    if (!m_realm.isOurs(token))
        return failed<TokenGrant>({.kind = Error::Kind::InvalidInput,
                                   .subject = m_realm.name(),
                                   .detail = QStringLiteral("a token of another issuer")});
    if (clientId.isEmpty())
        return failed<TokenGrant>({.kind = Error::Kind::InvalidInput,
                                   .subject = m_realm.name(),
                                   .detail = QStringLiteral("a token that does not name its client")});
    return andThen(m_realm.clientNamed(clientId, stop), this, [=, this](const std::optional<QJsonObject> &client) {
        if (!client)
            return failed<TokenGrant>(gone(clientId));
        if (booleanIn(client->value(QLatin1String("publicClient"))).value_or(false))
            return settled<TokenGrant>(TokenGrant{.clientId = clientId, .authentication = ClientAuthentication::Post});
        return mapped(m_realm.secretOf(textIn(client->value(QLatin1String("id"))), stop),
                      [clientId](const Secret &secret) -> Result<TokenGrant> {
                          return TokenGrant{.clientId = clientId, .clientSecret = secret};
                      });
    });
}

Future<ActionAnswer> KeycloakActions::revokeToken(const RunPointer &run)
{
    const Secret token = run->request.token;
    return andThen(ownerOf(token, run->stop), this, [=, this](const TokenGrant &owner) {
        return mapped(m_realm.revoke(owner, token, run->stop), [token](const HttpReply &reply) -> Result<ActionAnswer> {
            return ActionAnswer{.status = reply.status, .words = wordsOf(reply, {}), .witness = token};
        });
    });
}

} // namespace vigie
