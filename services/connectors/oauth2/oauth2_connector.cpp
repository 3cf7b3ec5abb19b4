// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/oauth2/oauth2_connector.h"

#include "services/connectors/always.h"
#include "services/connectors/connection_steps.h"
#include "services/connectors/oauth2/authorization_server.h"
#include "services/connectors/oauth2/client_registration.h"
#include "services/http/http_errors.h"

#include <QUuid>

namespace vigie {

namespace {

using Checks = QList<ConnectionCheck>;

const QString authenticationOption = QStringLiteral("authentication"); // basic, post
const QString registrationOption = QStringLiteral("registration_uri");
const QString lifetimeOption = QStringLiteral("token_lifetime"); // seconds, of the longest token

Capabilities capabilitiesOf(bool managesItsClient)
{
    Capabilities can;
    can.verbs << VerbFacts{.verb = Verb::RevokeToken, .killsIssuedTokens = true, .proofs = {Proof::Introspection}};
    if (managesItsClient) {
        can.readsApplications = true;
        can.readsCredentials = true;
        can.verbs << VerbFacts{
            .verb = Verb::RevokeCredential, .delayReason = DelayReason::TokenLifetime, .proofs = {Proof::RefusedCall}};
    }
    return can;
}

class Oauth2Connector : public Connector
{
public:
    explicit Oauth2Connector(const ConnectorParts &parts)
        : m_service(parts.service)
        , m_http(parts.http)
        , m_registration(parts, QUrl(m_service.options.value(registrationOption)))
        , m_client{.clientId = m_service.clientId,
                   .clientSecret = m_registration.clientSecret(),
                   .authentication = m_service.options.value(authenticationOption) == QLatin1String("post")
                       ? ClientAuthentication::Post
                       : ClientAuthentication::Basic}
    {
    }

    [[nodiscard]] Capabilities capabilities() const override { return capabilitiesOf(m_registration.isGiven()); }
    [[nodiscard]] Future<Checks> test(std::stop_token stop) override;
    [[nodiscard]] Future<ServiceSnapshot> read(ProgressSink progress, std::stop_token stop) override;
    [[nodiscard]] Future<ActionAnswer> act(const ActionRequest &request, std::stop_token stop) override;
    [[nodiscard]] Future<VerificationAnswer> verify(const VerificationRequest &request, std::stop_token stop) override;

private:
    [[nodiscard]] Future<AuthorizationServer> server(const std::stop_token &stop);
    [[nodiscard]] Future<ActionAnswer> revokeToken(const Secret &token, const std::stop_token &stop);
    [[nodiscard]] Future<VerificationAnswer> verifyToken(const VerificationRequest &request,
                                                         const std::stop_token &stop);
    [[nodiscard]] Future<VerificationAnswer> verifyClient(const std::stop_token &stop);
    [[nodiscard]] VerificationAnswer withoutWitness(const VerificationRequest &request) const;
    [[nodiscard]] Future<Checks> testClient(const AuthorizationServer &server, ConnectionSteps steps,
                                            const std::stop_token &stop);

    Service m_service;
    HttpClient &m_http;
    ClientRegistration m_registration;
    TokenGrant m_client;
    std::optional<AuthorizationServer> m_server{};
    QObject m_steps{}; //!< owns what is under way; last
};

Future<AuthorizationServer> Oauth2Connector::server(const std::stop_token &stop)
{
    if (m_server)
        return settled<AuthorizationServer>(*m_server);
    return andThen(discovered(m_http, m_service.url, &m_steps, stop), &m_steps,
                   [this](const AuthorizationServer &found) {
                       m_server = found;
                       return settled<AuthorizationServer>(found);
                   });
}

Future<Checks> Oauth2Connector::test(std::stop_token stop)
{
    m_server.reset();
    return always<Checks>(server(stop), &m_steps, [=, this](const Result<AuthorizationServer> &found) {
        if (!found && found.error().kind == Error::Kind::Cancelled)
            return failed<Checks>(found.error());
        ConnectionSteps steps;
        const Result<HttpReply> reply = found ? Result<HttpReply>(HttpReply{.duration = found->duration})
                                              : failure(found.error());
        const bool isReached = steps.takeFirstAnswer(reply, m_http, m_service.url.scheme() == QLatin1String("https"));
        if (isReached && !found) // it answers, but not with what is asked there
            steps.fail(ConnectionCheck::Step::Reach, found.error());
        return found ? testClient(*found, steps, stop) : settled<Checks>(steps.checks());
    });
}

//! A token that cannot exist is asked about: 200 shows that the client itself is accepted.
Future<Checks> Oauth2Connector::testClient(const AuthorizationServer &server, ConnectionSteps steps,
                                           const std::stop_token &stop)
{
    using Step = ConnectionCheck::Step;
    const Secret nothing(QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    QStringList missing;
    if (server.revocation.isEmpty())
        missing << QStringLiteral("revocation_endpoint");
    if (server.introspection.isEmpty())
        missing << QStringLiteral("introspection_endpoint");
    const auto tellEndpoints = [server, missing](ConnectionSteps &tested) {
        if (missing.isEmpty())
            tested.pass(Step::Scopes, QStringLiteral("RFC 7009, RFC 7662"));
        else
            tested.fail(Step::Scopes, {.kind = Error::Kind::Unsupported, .subject = server.issuer}, missing);
    };
    if (server.introspection.isEmpty()) {
        tellEndpoints(steps);
        return settled<Checks>(steps.checks());
    }
    auto answer = introspected(m_http, server, m_client, nothing, stop);
    return answer.then(QtFuture::Launch::Sync,
                       [=, tested = steps](const Result<Introspection> &said) mutable -> Result<Checks> {
                           if (!said && said.error().kind == Error::Kind::Cancelled)
                               return failure(said.error());
                           if (!said) {
                               tested.fail(Step::Authentication, said.error());
                               return tested.checks();
                           }
                           tested.pass(Step::Authentication, server.issuer);
                           tested.pass(Step::Version, QStringLiteral("OAuth 2.0"));
                           tellEndpoints(tested);
                           return tested.checks();
                       });
}

Future<ServiceSnapshot> Oauth2Connector::read(ProgressSink progress, std::stop_token stop)
{
    if (!m_registration.isGiven())
        return settled<ServiceSnapshot>(ServiceSnapshot{});
    return mapped(m_registration.read(&m_steps, std::move(stop)),
                  [this, progress](const RegisteredClient &client) -> Result<ServiceSnapshot> {
                      if (progress)
                          progress({.what = QStringLiteral("applications"), .done = 1, .total = 1});
                      return snapshotOf(client, m_service);
                  });
}

Future<ActionAnswer> Oauth2Connector::act(const ActionRequest &request, std::stop_token stop)
{
    if (request.verb == Verb::RevokeToken && !request.token.isEmpty())
        return revokeToken(request.token, stop);
    if (request.verb == Verb::RevokeCredential && m_registration.isGiven())
        return m_registration.remove(std::move(stop));
    return failed<ActionAnswer>({.kind = Error::Kind::Unsupported, .subject = m_service.id.value});
}

Future<ActionAnswer> Oauth2Connector::revokeToken(const Secret &token, const std::stop_token &stop)
{
    return andThen(server(stop), &m_steps, [=, this](const AuthorizationServer &found) {
        return mapped(revokedToken(m_http, found, m_client, token, stop),
                      [token](const HttpReply &reply) -> Result<ActionAnswer> {
                          return ActionAnswer{.status = reply.status, .words = wordsOf(reply, {}), .witness = token};
                      });
    });
}

Future<VerificationAnswer> Oauth2Connector::verify(const VerificationRequest &request, std::stop_token stop)
{
    if (request.verb == Verb::RevokeToken)
        return verifyToken(request, stop);
    if (request.verb == Verb::RevokeCredential && m_registration.isGiven())
        return verifyClient(stop);
    return failed<VerificationAnswer>({.kind = Error::Kind::Unsupported, .subject = m_service.id.value});
}

Future<VerificationAnswer> Oauth2Connector::verifyToken(const VerificationRequest &request, const std::stop_token &stop)
{
    if (request.witness.isEmpty())
        return settled<VerificationAnswer>(withoutWitness(request));
    return andThen(server(stop), &m_steps, [=, this](const AuthorizationServer &found) {
        return mapped(introspected(m_http, found, m_client, request.witness, stop),
                      [](const Introspection &said) -> Result<VerificationAnswer> {
                          if (said.isActive)
                              return VerificationAnswer{.verdict = VerificationAnswer::Verdict::StillPasses,
                                                        .mayPassUntil = said.expiresAt,
                                                        .delayReason = DelayReason::TokenLifetime,
                                                        .words = QStringLiteral("introspection: active")};
                          return VerificationAnswer{.verdict = VerificationAnswer::Verdict::Proved,
                                                    .proof = Proof::Introspection,
                                                    .words = QStringLiteral("introspection: inactive")};
                      });
    });
}

//! After a restart the token is gone, and with it every proof but its own end.
VerificationAnswer Oauth2Connector::withoutWitness(const VerificationRequest &request) const
{
    VerificationAnswer answer{.words = QStringLiteral("the token was not kept")};
    const int lifetime = m_service.options.value(lifetimeOption).toInt();
    if (lifetime <= 0)
        return answer;
    answer.mayPassUntil = request.acceptedAt.addSecs(lifetime);
    answer.delayReason = DelayReason::TokenLifetime;
    if (request.now >= answer.mayPassUntil) {
        answer.verdict = VerificationAnswer::Verdict::Proved;
        answer.proof = Proof::ListAfterDelay;
    }
    return answer;
}

//! A client that is gone gets no token any more.
Future<VerificationAnswer> Oauth2Connector::verifyClient(const std::stop_token &stop)
{
    return andThen(server(stop), &m_steps, [=, this](const AuthorizationServer &found) {
        TokenGrant grant = m_client;
        grant.endpoint = found.token;
        return issuedToken(m_http, grant, stop)
            .then(QtFuture::Launch::Sync, [](const Result<IssuedToken> &token) -> Result<VerificationAnswer> {
                if (token)
                    return VerificationAnswer{.verdict = VerificationAnswer::Verdict::StillPasses,
                                              .words = QStringLiteral("the client still gets a token")};
                if (token.error().kind != Error::Kind::Unauthorised)
                    return failure(token.error());
                return VerificationAnswer{.verdict = VerificationAnswer::Verdict::Proved,
                                          .proof = Proof::RefusedCall,
                                          .words = token.error().detail};
            });
    });
}

} // namespace

Product oauth2Product()
{
    return {.id = QStringLiteral("oauth2"),
            .name = QStringLiteral("OAuth 2.0 (RFC 7009, 7662, 7592)"),
            .needsClientId = true,
            .options = {{authenticationOption, QStringLiteral("basic")},
                        {registrationOption, QString()},
                        {lifetimeOption, QString()}},
            .make = [](const ConnectorParts &parts) -> std::unique_ptr<Connector> {
                return std::make_unique<Oauth2Connector>(parts);
            },
            .offers = [] { return capabilitiesOf(true); }};
}

} // namespace vigie
