// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/wso2/wso2_connector.h"

#include "services/connectors/always.h"
#include "services/connectors/connection_steps.h"
#include "services/connectors/wso2/wso2_plans.h"
#include "services/connectors/wso2/wso2_reading.h"
#include "services/connectors/wso2/wso2_verification.h"

namespace vigie {

namespace {

using Step = ConnectionCheck::Step;
using Checks = QList<ConnectionCheck>;

QList<VerbFacts> verbsOf(const Wso2Address &address)
{
    const QList<Proof> ofTokens = address.hasGateway()
        ? QList{Proof::RefusedCall, Proof::Introspection, Proof::ListAfterDelay}
        : QList{Proof::Introspection, Proof::ListAfterDelay};
    const QList<Proof> ofCalls = address.hasGateway() ? QList{Proof::RefusedCall, Proof::ListAfterDelay}
                                                      : QList{Proof::ListAfterDelay};
    const auto facts = [&address](Verb verb, bool kills, bool undo, const QList<Proof> &proofs) {
        const Wso2Delay delay = delayOf(address, verb, CredentialKind::OauthClient);
        return VerbFacts{.verb = verb,
                         .killsIssuedTokens = kills,
                         .canBeUndone = undo,
                         .delay = delay.length,
                         .delayReason = delay.reason,
                         .proofs = proofs};
    };
    return {facts(Verb::RevokeCredential, true, false, ofTokens),
            facts(Verb::RevokeToken, true, false, ofTokens),
            facts(Verb::BlockSubscription, false, true, ofCalls),
            facts(Verb::BlockProduction, false, true, ofCalls),
            facts(Verb::UnblockSubscription, false, true, {Proof::ListAfterDelay}),
            facts(Verb::SuspendApplication, false, true, ofCalls),
            facts(Verb::ChangePlan, false, true, {Proof::ReadBack})};
}

class Wso2Connector : public QObject, public Connector
{
public:
    explicit Wso2Connector(const ConnectorParts &parts)
        : m_service(parts.service)
        , m_names(parts.service, parts.profiles)
        , m_session(parts)
        , m_probe(m_session)
    {
    }

    [[nodiscard]] Capabilities capabilities() const override
    {
        return {.readsApplications = true,
                .readsCredentials = true,
                .verbs = m_service.readOnly ? QList<VerbFacts>() : verbsOf(m_session.address())};
    }
    [[nodiscard]] Future<Checks> test(std::stop_token stop) override;
    [[nodiscard]] Future<ServiceSnapshot> read(ProgressSink progress, std::stop_token stop) override
    {
        return readWso2(m_session, m_names, std::move(progress), std::move(stop));
    }
    [[nodiscard]] Future<ActionAnswer> act(const ActionRequest &request, std::stop_token stop) override
    {
        if (m_service.readOnly)
            return failed<ActionAnswer>({.kind = Error::Kind::ReadOnlyService, .subject = m_service.id.value});
        return actOnWso2(m_session, m_probe, request, std::move(stop));
    }
    [[nodiscard]] Future<VerificationAnswer> verify(const VerificationRequest &request, std::stop_token stop) override
    {
        return verifyOnWso2(m_session, m_probe, request, std::move(stop));
    }

    [[nodiscard]] Future<QList<UsagePlan>> plans(const Subscription &subscription, std::stop_token stop) override
    {
        return wso2Plans(m_session, subscription, std::move(stop));
    }

private:
    Future<Checks> testToken(std::shared_ptr<ConnectionSteps> steps, std::stop_token stop);
    Future<Checks> testLevel(std::shared_ptr<ConnectionSteps> steps, const IssuedToken &token, std::stop_token stop);

    Service m_service;
    Wso2ApiNames m_names;
    Wso2Session m_session;
    Wso2Probe m_probe;
};

Future<Checks> Wso2Connector::test(std::stop_token stop)
{
    auto steps = std::make_shared<ConnectionSteps>();
    HttpRequest request{.url = m_session.admin(QStringLiteral("/settings")), .expectedStatuses = {401, 403, 404}};
    return always<Checks>(m_session.http().send(std::move(request), stop), this,
                          [this, steps, stop](const Result<HttpReply> &reply) {
                              if (!reply && reply.error().kind == Error::Kind::Cancelled)
                                  return failed<Checks>(reply.error());
                              return steps->takeFirstAnswer(reply, m_session.http(), m_session.address().isEncrypted())
                                  ? testToken(steps, stop)
                                  : settled<Checks>(steps->checks());
                          });
}

Future<Checks> Wso2Connector::testToken(std::shared_ptr<ConnectionSteps> steps, std::stop_token stop)
{
    return always<Checks>(m_session.authenticate(stop), this, [this, steps, stop](const Result<IssuedToken> &token) {
        if (token) {
            steps->pass(Step::Authentication,
                        m_service.clientId.isEmpty() ? m_session.address().userName() : m_service.clientId);
            return testLevel(steps, *token, stop);
        }
        if (token.error().kind == Error::Kind::Cancelled)
            return failed<Checks>(token.error());
        steps->fail(Step::Authentication, token.error());
        return settled<Checks>(steps->checks());
    });
}

Future<Checks> Wso2Connector::testLevel(std::shared_ptr<ConnectionSteps> steps, const IssuedToken &token,
                                        std::stop_token stop)
{
    QStringList missing;
    const QStringList wanted = m_session.wantedScopes();
    for (const QString &scope : wanted) {
        if (!token.scopes.isEmpty() && !token.scopes.contains(scope))
            missing.append(scope);
    }
    return always<Checks>(m_session.open(stop), this, [this, steps, missing](const Result<Done> &opened) {
        if (!opened && opened.error().kind == Error::Kind::Cancelled)
            return failed<Checks>(opened.error());
        if (!opened) {
            steps->fail(Step::Version, opened.error());
            return settled<Checks>(steps->checks());
        }
        steps->pass(Step::Version, QStringLiteral("WSO2 API Manager ") + m_session.level().text());
        if (missing.isEmpty())
            steps->pass(Step::Scopes, {});
        else
            steps->fail(Step::Scopes, {.kind = Error::Kind::Forbidden, .subject = m_service.url.host()}, missing);
        return settled<Checks>(steps->checks());
    });
}

} // namespace

Product wso2Product()
{
    return {.id = QStringLiteral("wso2-apim"),
            .name = QStringLiteral("WSO2 API Manager 4.x"),
            .needsClientId = false,
            .options = wso2Options(),
            .make = [](const ConnectorParts &parts) -> std::unique_ptr<Connector> {
                return std::make_unique<Wso2Connector>(parts);
            },
            .offers =
                [] {
                    return Capabilities{
                        .readsApplications = true, .readsCredentials = true, .verbs = verbsOf(Wso2Address(Service{}))};
                }};
}

} // namespace vigie
