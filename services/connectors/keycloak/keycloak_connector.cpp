// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/keycloak/keycloak_connector.h"

#include "services/connectors/always.h"
#include "services/connectors/connection_steps.h"
#include "services/connectors/json_reading.h"
#include "services/connectors/keycloak/keycloak_actions.h"
#include "services/connectors/keycloak/keycloak_client.h"
#include "services/connectors/keycloak/keycloak_realm.h"

namespace vigie {

namespace {

using Checks = QList<ConnectionCheck>;

TokenCheck tokenCheckOf(const Service &service)
{
    return service.options.value(QStringLiteral("token_check")) == QLatin1String("offline") ? TokenCheck::Offline
                                                                                            : TokenCheck::Introspection;
}

Capabilities capabilitiesOf(TokenCheck check)
{
    const bool isOffline = check == TokenCheck::Offline;
    const auto facts = [isOffline](Verb verb, bool killsTokens, bool canBeUndone) {
        return VerbFacts{.verb = verb,
                         .killsIssuedTokens = killsTokens && !isOffline,
                         .canBeUndone = canBeUndone,
                         .delayReason = isOffline ? DelayReason::TokenLifetime : DelayReason::None,
                         .proofs = isOffline ? QList<Proof>{Proof::ListAfterDelay}
                                             : QList<Proof>{Proof::Introspection, Proof::ListAfterDelay}};
    };
    Capabilities can{.readsApplications = true, .readsCredentials = true};
    can.verbs << facts(Verb::RevokeCredential, true, true) << facts(Verb::RevokeToken, true, false)
              << facts(Verb::DisableCredential, true, true) << facts(Verb::RevokeSessions, true, false)
              << VerbFacts{.verb = Verb::EnableCredential, .canBeUndone = true, .proofs = {Proof::ListAfterDelay}}
              << VerbFacts{.verb = Verb::RenewSecret, .proofs = {Proof::RefusedCall, Proof::ListAfterDelay}};
    return can;
}

//! The client roles that a token carries, for the realm it manages.
QStringList rolesOf(const IssuedToken &token, const KeycloakRealm &realm)
{
    const QString holder = realm.name() == realm.tokensRealm() ? QStringLiteral("realm-management")
                                                               : realm.name() + QLatin1String("-realm");
    const QJsonObject access = claimsOf(token.value).value(QLatin1String("resource_access")).toObject();
    return textsIn(access.value(holder).toObject().value(QLatin1String("roles")));
}

class KeycloakConnector : public Connector
{
public:
    explicit KeycloakConnector(const ConnectorParts &parts)
        : m_service(parts.service)
        , m_realm(parts)
        , m_actions(m_realm, tokenCheckOf(parts.service))
    {
    }

    [[nodiscard]] Capabilities capabilities() const override { return capabilitiesOf(tokenCheckOf(m_service)); }
    [[nodiscard]] Future<Checks> test(std::stop_token stop) override;
    [[nodiscard]] Future<ServiceSnapshot> read(ProgressSink progress, std::stop_token stop) override;
    [[nodiscard]] Future<ActionAnswer> act(const ActionRequest &request, std::stop_token stop) override
    {
        if (!capabilities().facts(request.verb) || (request.verb == Verb::RevokeToken && request.token.isEmpty()))
            return failed<ActionAnswer>({.kind = Error::Kind::Unsupported, .subject = m_service.id.value});
        return m_actions.act(request, std::move(stop));
    }
    [[nodiscard]] Future<VerificationAnswer> verify(const VerificationRequest &request, std::stop_token stop) override
    {
        return m_actions.verify(request, std::move(stop));
    }

private:
    [[nodiscard]] Future<Checks> testToken(const ConnectionSteps &steps, const std::stop_token &stop);
    [[nodiscard]] Future<Checks> testRoles(const ConnectionSteps &steps, const IssuedToken &token,
                                           const std::stop_token &stop);
    [[nodiscard]] QStringList missingRoles(const IssuedToken &token, bool mayList) const;
    [[nodiscard]] ServiceSnapshot snapshotOf(const Listing &listing, const QString &version) const;

    Service m_service;
    KeycloakRealm m_realm;
    KeycloakActions m_actions;
    QObject m_steps{}; //!< owns what is under way; last
};

Future<Checks> KeycloakConnector::test(std::stop_token stop)
{
    return always<Checks>(m_realm.metadata(stop), &m_steps, [=, this](const Result<HttpReply> &reply) {
        if (!reply && reply.error().kind == Error::Kind::Cancelled)
            return failed<Checks>(reply.error());
        ConnectionSteps steps;
        const bool isEncrypted = m_service.url.scheme() == QLatin1String("https");
        if (!steps.takeFirstAnswer(reply, m_realm.http(), isEncrypted))
            return settled<Checks>(steps.checks());
        const Result<QJsonObject> metadata = reply.and_then(objectIn);
        if (!metadata) { // it answers, but not with what is asked there
            steps.fail(ConnectionCheck::Step::Reach, metadata.error());
            return settled<Checks>(steps.checks());
        }
        return testToken(steps, stop);
    });
}

Future<Checks> KeycloakConnector::testToken(const ConnectionSteps &steps, const std::stop_token &stop)
{
    return always<Checks>(m_realm.token(stop), &m_steps, [=, this](const Result<IssuedToken> &token) {
        if (!token && token.error().kind == Error::Kind::Cancelled)
            return failed<Checks>(token.error());
        ConnectionSteps next = steps;
        if (!token) {
            next.fail(ConnectionCheck::Step::Authentication, token.error());
            return settled<Checks>(next.checks());
        }
        next.pass(ConnectionCheck::Step::Authentication, m_service.clientId);
        return testRoles(next, *token, stop);
    });
}

Future<Checks> KeycloakConnector::testRoles(const ConnectionSteps &steps, const IssuedToken &token,
                                            const std::stop_token &stop)
{
    return always<Checks>(m_realm.version(stop), &m_steps, [=, this](const Result<QString> &version) {
        ConnectionSteps next = steps;
        // Only an administrator of the whole server may ask for its version.
        if (const QString number = version.value_or(QString()); !number.isEmpty())
            next.pass(ConnectionCheck::Step::Version, QStringLiteral("Keycloak ") + number);
        return always<Checks>(m_realm.firstClient(stop), &m_steps, [=, this](const Result<HttpReply> &first) mutable {
            if (!first && first.error().kind == Error::Kind::Cancelled)
                return failed<Checks>(first.error());
            const QStringList missing = missingRoles(token, first.has_value());
            if (!first && first.error().kind != Error::Kind::Forbidden)
                next.fail(ConnectionCheck::Step::Scopes, first.error());
            else if (missing.isEmpty())
                next.pass(ConnectionCheck::Step::Scopes, m_realm.name());
            else
                next.fail(ConnectionCheck::Step::Scopes, {.kind = Error::Kind::Forbidden, .subject = m_realm.name()},
                          missing);
            return settled<Checks>(next.checks());
        });
    });
}

QStringList KeycloakConnector::missingRoles(const IssuedToken &token, bool mayList) const
{
    const QStringList roles = rolesOf(token, m_realm);
    const bool isAdmin = roles.contains(QStringLiteral("realm-admin"));
    QStringList missing;
    if (!mayList)
        missing << QStringLiteral("view-clients");
    // A token that tells no role at all is a lightweight one: only what was tried is known.
    if (!m_service.readOnly && !roles.isEmpty() && !isAdmin && !roles.contains(QStringLiteral("manage-clients")))
        missing << QStringLiteral("manage-clients");
    return missing;
}

Future<ServiceSnapshot> KeycloakConnector::read(ProgressSink progress, std::stop_token stop)
{
    return andThen(m_realm.version(stop), &m_steps, [=, this](const QString &version) {
        return mapped(m_realm.clients(&m_steps, progress, stop),
                      [this, version](const Listing &listing) -> Result<ServiceSnapshot> {
                          if (listing.rows.isEmpty() && listing.error)
                              return failure(*listing.error);
                          return snapshotOf(listing, version);
                      });
    });
}

ServiceSnapshot KeycloakConnector::snapshotOf(const Listing &listing, const QString &version) const
{
    ServiceSnapshot snapshot{.productVersion = version};
    const bool withBuiltIn = m_service.options.value(QStringLiteral("builtin")) == QLatin1String("true");
    for (const QJsonObject &client : listing.rows) {
        const bool isOurs = textIn(client.value(QLatin1String("clientId"))) == m_service.clientId;
        if (isOurs || (!withBuiltIn && isBuiltIn(client)))
            continue;
        snapshot.applications << applicationOf(client, m_service);
        if (!booleanIn(client.value(QLatin1String("bearerOnly"))).value_or(false))
            snapshot.credentials << credentialOf(client, m_service);
    }
    if (listing.error) {
        for (const char *what : {"applications", "credentials"})
            snapshot.gaps << ServiceSnapshot::Gap{.what = QLatin1String(what), .error = *listing.error};
    }
    return snapshot;
}

} // namespace

Product keycloakProduct()
{
    return {.id = QStringLiteral("keycloak"),
            .name = QStringLiteral("Keycloak"),
            .needsClientId = true,
            .options = {{QStringLiteral("realm"), QStringLiteral("master")},
                        {QStringLiteral("auth_realm"), QStringLiteral("master")},
                        {QStringLiteral("token_check"), QStringLiteral("introspection")},
                        {QStringLiteral("builtin"), QStringLiteral("false")},
                        {QStringLiteral("siret_attribute"), QStringLiteral("siret")},
                        {QStringLiteral("datapass_attribute"), QStringLiteral("datapass")},
                        {QStringLiteral("contact_attribute"), QStringLiteral("contact_email")}},
            .make = [](const ConnectorParts &parts) -> std::unique_ptr<Connector> {
                return std::make_unique<KeycloakConnector>(parts);
            },
            .offers = [] { return capabilitiesOf(TokenCheck::Introspection); }};
}

} // namespace vigie
