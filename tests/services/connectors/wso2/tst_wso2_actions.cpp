// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/wso2_stand_in.h"
#include "tests/services/http/fake_server.h"
#include "tests/services/sandbox/on_sandbox.h"
#include "tests/services/waiting.h"

#include <QtTest>

using namespace vigie;
using namespace vigie::test;
using sandbox::FaultKind;
using sandbox::SandboxOptions;
using Verdict = VerificationAnswer::Verdict;

namespace {

const QString dgfip = QStringLiteral("apim-dgfip");
const QString demo = QStringLiteral("passerelle-demo");

//! A credential of a snapshot with the subscriptions of its application.
ActionRequest requestFor(const ServiceSnapshot &snapshot, Verb verb,
                         const std::function<bool(const Credential &)> &wanted)
{
    ActionRequest request{.verb = verb};
    for (const Credential &credential : snapshot.credentials) {
        if (credential.state != CredentialState::Active || !wanted(credential))
            continue;
        request.credential = credential;
        break;
    }
    for (const Subscription &subscription : snapshot.subscriptions) {
        if (subscription.applicationRemoteId == request.credential.applicationRemoteId)
            request.subscriptions.append(subscription);
    }
    return request;
}

bool isClient(const Credential &credential)
{
    return credential.kind == CredentialKind::OauthClient && credential.environment == Environment::Production;
}

VerificationRequest asked(const ActionRequest &request, const ActionAnswer &answer, const QDateTime &acceptedAt,
                          const QDateTime &now)
{
    return {.verb = request.verb,
            .credential = request.credential,
            .subscriptions = request.subscriptions,
            .plan = request.plan,
            .witness = answer.witness,
            .acceptedAt = acceptedAt,
            .now = now};
}

} // namespace

class TestWso2Actions : public QObject
{
    Q_OBJECT

private:
    QDateTime m_now{QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc()};

    SandboxOptions options(const QList<sandbox::Fault> &faults = {})
    {
        return {.partners = 60, .faults = faults, .propagation = std::chrono::seconds(5), .clock = [this] {
                    return m_now;
                }};
    }

private Q_SLOTS:
    void provesByARefusedCall_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("verb");
        QTest::newRow("renewed secret, 4.5") << dgfip << int(Verb::RevokeCredential);
        QTest::newRow("renewed secret, 4.7") << demo << int(Verb::RevokeCredential);
        QTest::newRow("blocked subscription") << dgfip << int(Verb::BlockSubscription);
        QTest::newRow("blocked production") << dgfip << int(Verb::BlockProduction);
        QTest::newRow("deny policy") << dgfip << int(Verb::SuspendApplication);
    }

    void provesByARefusedCall()
    {
        QFETCH(QString, service);
        QFETCH(int, verb);
        OnSandbox on(options());
        const auto connector = on.connect(service);
        const auto snapshot = waited(connector->read({}, {}));
        QVERIFY(snapshot);
        const ActionRequest request = requestFor(*snapshot, Verb(verb), isClient);

        const auto answer = waited(connector->act(request, {}));

        QVERIFY(answer);
        QVERIFY(answer->status < 300);
        QVERIFY(!answer->witness.isEmpty());
        QVERIFY(answer->delay.count() > 0);
        const QDateTime accepted = m_now;
        const auto early = waited(connector->verify(asked(request, *answer, accepted, m_now), {}));
        QVERIFY(early);
        QCOMPARE(int(early->verdict), int(Verdict::StillPasses));
        QCOMPARE(early->mayPassUntil, accepted.addSecs(answer->delay.count()));
        m_now = m_now.addSecs(5);
        const auto late = waited(connector->verify(asked(request, *answer, accepted, m_now), {}));
        QVERIFY(late);
        QCOMPARE(int(late->verdict), int(Verdict::Proved));
        QCOMPARE(*late->proof, Proof::RefusedCall);
        QVERIFY(late->words.contains(QLatin1String("9009")) || late->words.contains(QLatin1String("900805")));
    }

    void seesATokenThatStillPasses()
    {
        OnSandbox on(options({{FaultKind::StillPasses, 0}}));
        const auto connector = on.connect(dgfip);
        const ActionRequest request = requestFor(*waited(connector->read({}, {})), Verb::RevokeCredential, isClient);

        const auto answer = waited(connector->act(request, {}));
        QVERIFY(answer);
        const QDateTime accepted = m_now;
        m_now = m_now.addSecs(600);
        const auto seen = waited(connector->verify(asked(request, *answer, accepted, m_now), {}));

        QVERIFY(seen);
        QCOMPARE(int(seen->verdict), int(Verdict::StillPasses)); // although introspection says inactive
    }

    void provesByIntrospectionWithoutAGateway()
    {
        OnSandbox on(options());
        const auto connector = on.connect(
            dgfip, [](Service &service) { service.options.remove(QStringLiteral("gateway_url")); });
        const ActionRequest request = requestFor(*waited(connector->read({}, {})), Verb::RevokeCredential, isClient);

        const auto answer = waited(connector->act(request, {}));
        QVERIFY(answer);
        const auto seen = waited(connector->verify(asked(request, *answer, m_now, m_now), {}));

        QVERIFY(seen);
        QCOMPARE(int(seen->verdict), int(Verdict::Proved));
        QCOMPARE(*seen->proof, Proof::Introspection);
    }

    void waitsForTheLifetimeAfterARestart()
    {
        OnSandbox on(options());
        const auto connector = on.connect(dgfip);
        const ActionRequest request = requestFor(*waited(connector->read({}, {})), Verb::RevokeCredential, isClient);
        auto answer = waited(connector->act(request, {}));
        QVERIFY(answer);
        answer->witness = {}; // lost with the process
        const QDateTime accepted = m_now;
        const auto restarted = on.connect(dgfip);

        const auto early = waited(restarted->verify(asked(request, *answer, accepted, accepted.addSecs(3599)), {}));
        const auto late = waited(restarted->verify(asked(request, *answer, accepted, accepted.addSecs(3600)), {}));

        QVERIFY(early && late);
        QCOMPARE(int(early->verdict), int(Verdict::NotYet));
        QCOMPARE(early->mayPassUntil, accepted.addSecs(3600));
        QCOMPARE(early->delayReason, DelayReason::TokenLifetime);
        QCOMPARE(int(late->verdict), int(Verdict::Proved));
        QCOMPARE(*late->proof, Proof::ListAfterDelay);
    }

    void takesNoWitnessThatDoesNotPass()
    {
        // Its subscription blocked, the client's token is refused before the action: its refusal would prove nothing.
        OnSandbox on(options());
        const auto connector = on.connect(dgfip);
        const auto snapshot = waited(connector->read({}, {}));
        const ActionRequest block = requestFor(*snapshot, Verb::BlockSubscription, isClient);
        QVERIFY(waited(connector->act(block, {})));
        m_now = m_now.addSecs(5);
        ActionRequest revoke = block;
        revoke.verb = Verb::RevokeCredential;

        const auto answer = waited(connector->act(revoke, {}));
        QVERIFY(answer);
        const auto seen = waited(connector->verify(asked(revoke, *answer, m_now, m_now), {}));

        QVERIFY(seen);
        QCOMPARE(int(seen->verdict), int(Verdict::Proved));
        QCOMPARE(*seen->proof, Proof::Introspection); // not the call
    }

    void revokesALeakedToken()
    {
        OnSandbox on(options());
        const auto connector = on.connect(dgfip);
        ActionRequest request = requestFor(*waited(connector->read({}, {})), Verb::RevokeToken, isClient);
        request.token = tokenOf(on, request.credential);
        QVERIFY(!request.token.isEmpty());

        const auto answer = waited(connector->act(request, {}));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        m_now = m_now.addSecs(5);
        const auto seen = waited(connector->verify(asked(request, *answer, m_now, m_now), {}));

        QVERIFY(seen);
        QCOMPARE(int(seen->verdict), int(Verdict::Proved));
        QCOMPARE(*seen->proof, Proof::RefusedCall);
    }

    void findsTheOwnerOfALeakedToken_data()
    {
        QTest::addColumn<bool>("hasRead");
        QTest::newRow("after a reading") << true;
        QTest::newRow("before any") << false;
    }

    void findsTheOwnerOfALeakedToken()
    {
        QFETCH(bool, hasRead);
        OnSandbox on(options());
        const Credential leaking =
            requestFor(*waited(on.connect(dgfip)->read({}, {})), Verb::RevokeToken, isClient).credential;
        const auto connector = on.connect(dgfip);
        if (hasRead)
            QVERIFY(waited(connector->read({}, {})));
        const ActionRequest request{.verb = Verb::RevokeToken, .token = tokenOf(on, leaking)};

        const auto answer = waited(connector->act(request, {}));
        QVERIFY(answer);
        const auto seen = waited(connector->verify(asked(request, *answer, m_now, m_now), {}));

        QVERIFY(seen);
        QCOMPARE(int(seen->verdict), int(Verdict::Proved));
        QCOMPARE(*seen->proof, Proof::Introspection);
    }

    void saysThatATokenIsDeadAlready()
    {
        OnSandbox on(options());
        const auto connector = on.connect(dgfip);

        const auto answer = waited(connector->act({.verb = Verb::RevokeToken, .token = Secret("never-issued")}, {}));

        QVERIFY(answer);
        QVERIFY(answer->alreadyDone);
    }

    void doesNotCallASelfContainedKeyDead()
    {
        OnSandbox on(options());
        const auto connector = on.connect(demo);
        const Secret key(on.sandbox().platform(demo).platform().valueOfApiKey(0));

        const auto answer = waited(connector->act({.verb = Verb::RevokeToken, .token = key}, {}));

        QCOMPARE(errorOf(answer), Error::Kind::Unsupported);
    }

    void revokesAnApiKeyByItsId()
    {
        OnSandbox on(options());
        const auto connector = on.connect(demo);
        const ActionRequest request = requestFor(
            *waited(connector->read({}, {})), Verb::RevokeCredential,
            [](const Credential &credential) { return credential.kind == CredentialKind::ApiKey; });
        QVERIFY(!request.credential.remoteId.isEmpty());

        const auto answer = waited(connector->act(request, {}));

        QVERIFY(answer);
        const QDateTime accepted = m_now;
        const auto early = waited(connector->verify(asked(request, *answer, accepted, accepted), {}));
        const auto late = waited(connector->verify(asked(request, *answer, accepted, accepted.addSecs(60)), {}));
        QVERIFY(early && late);
        QCOMPARE(int(early->verdict), int(Verdict::NotYet));
        QCOMPARE(int(late->verdict), int(Verdict::Proved));
        QCOMPARE(*late->proof, Proof::ListAfterDelay);
    }

    void unblocksWhatItBlocked()
    {
        OnSandbox on(options());
        const auto connector = on.connect(dgfip);
        ActionRequest request = requestFor(*waited(connector->read({}, {})), Verb::BlockSubscription, isClient);
        QVERIFY(waited(connector->act(request, {})));
        request.verb = Verb::UnblockSubscription;

        const auto answer = waited(connector->act(request, {}));
        QVERIFY(answer);
        const auto seen = waited(connector->verify(asked(request, *answer, m_now, m_now.addSecs(60)), {}));

        QVERIFY(seen);
        QCOMPARE(int(seen->verdict), int(Verdict::Proved));
        const auto again = waited(connector->read({}, {}));
        QVERIFY(again);
        for (const Subscription &subscription : again->subscriptions) {
            if (subscription.remoteId == request.subscriptions.at(0).remoteId)
                QCOMPARE(subscription.state, SubscriptionState::Active);
        }
    }

    void suspendsOnce()
    {
        OnSandbox on(options());
        const auto connector = on.connect(dgfip);
        const ActionRequest request = requestFor(*waited(connector->read({}, {})), Verb::SuspendApplication, isClient);
        QVERIFY(waited(connector->act(request, {})));

        const auto second = waited(connector->act(request, {}));
        const auto again = waited(connector->read({}, {}));

        QVERIFY(second && again);
        QVERIFY(second->alreadyDone);
        for (const Credential &credential : again->credentials) {
            if (credential.remoteId == request.credential.remoteId)
                QCOMPARE(credential.state, CredentialState::Suspended);
        }
    }

    void saysThatTheServiceRefused()
    {
        OnSandbox on(options({{FaultKind::RevokeRefused, 0}}));
        const auto connector = on.connect(dgfip);
        const ActionRequest request = requestFor(*waited(connector->read({}, {})), Verb::RevokeCredential, isClient);

        const auto answer = waited(connector->act(request, {}));

        QCOMPARE(errorOf(answer), Error::Kind::Forbidden);
    }

    void saysThatTheServiceWantsAnApproval()
    {
        OnSandbox on(options({{FaultKind::Workflow, 0}}));
        const auto connector = on.connect(dgfip);
        const ActionRequest request = requestFor(*waited(connector->read({}, {})), Verb::BlockSubscription, isClient);

        const auto answer = waited(connector->act(request, {}));

        QVERIFY(answer);
        QCOMPARE(answer->status, 202);
        QCOMPARE(answer->delayReason, DelayReason::Workflow);
    }

    void changesAPlan_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("isOfOthers");
        QTest::newRow("4.0, by the developer portal") << QStringLiteral("4.0") << false;
        QTest::newRow("4.3, by the developer portal") << QStringLiteral("4.3") << false;
        QTest::newRow("4.4, by the publisher") << QStringLiteral("4.4") << false;
        QTest::newRow("4.7, an application of others") << QStringLiteral("4.7") << true;
    }

    void changesAPlan()
    {
        QFETCH(QString, version);
        QFETCH(bool, isOfOthers);
        SandboxOptions wanted = options(isOfOthers ? QList<sandbox::Fault>{{FaultKind::NotOwned, 1}}
                                                   : QList<sandbox::Fault>{});
        wanted.wso2Version = version;
        OnSandbox on(wanted);
        const auto connector = on.connect(dgfip);
        const ActionRequest request = planRequest(*waited(connector->read({}, {})), QStringLiteral("1000PerMin"));

        const auto plans = waited(connector->plans(request.subscriptions.first(), {}));
        const auto answer = waited(connector->act(request, {}));

        QVERIFY(plans);
        QCOMPARE(*plans,
                 (QList<UsagePlan>{{QStringLiteral("200PerMin"), 200},
                                   {QStringLiteral("500PerMin"), 500},
                                   {QStringLiteral("1000PerMin"), 1000},
                                   {QStringLiteral("Unlimited"), std::nullopt}}));
        QVERIFY2(answer, qPrintable(errorDetailOf(answer)));
        const auto early = waited(connector->verify(asked(request, *answer, m_now, m_now), {}));
        const auto late = waited(connector->verify(asked(request, *answer, m_now, m_now.addSecs(60)), {}));
        QVERIFY(early && late);
        QCOMPARE(int(early->verdict), int(Verdict::NotYet)); // the gateways may not know it yet
        QCOMPARE(int(late->verdict), int(Verdict::Proved));
        QCOMPARE(*late->proof, Proof::ReadBack);
        const auto again = waited(connector->read({}, {}));
        QVERIFY(again);
        for (const Subscription &subscription : again->subscriptions) {
            if (subscription.remoteId == request.subscriptions.first().remoteId)
                QCOMPARE(subscription.quotaPerMinute, std::optional(1000));
        }
    }

    //! Before 4.4 the portal says 200 and keeps the present plan.
    void provesNoPlanThatWasNotTaken()
    {
        SandboxOptions wanted = options();
        wanted.wso2Version = QStringLiteral("4.2");
        OnSandbox on(wanted);
        const auto connector = on.connect(dgfip);
        const ActionRequest request = planRequest(*waited(connector->read({}, {})), QStringLiteral("Inconnue"));

        const auto answer = waited(connector->act(request, {}));
        QVERIFY(answer);
        const auto late = waited(connector->verify(asked(request, *answer, m_now, m_now.addSecs(3600)), {}));

        QVERIFY(late);
        QCOMPARE(int(late->verdict), int(Verdict::StillPasses));
    }

    void tellsWhyAPlanIsRefused()
    {
        OnSandbox on(options());
        const auto connector = on.connect(dgfip);
        const auto snapshot = waited(connector->read({}, {}));

        const auto unknown = waited(connector->act(planRequest(*snapshot, QStringLiteral("Inconnue")), {}));
        ActionRequest gone = planRequest(*snapshot, QStringLiteral("1000PerMin"));
        gone.subscriptions.first().remoteId = QStringLiteral("00000000-0000-0000-0000-000000000000");
        const auto missing = waited(connector->act(gone, {}));

        QCOMPARE(errorOf(unknown), Error::Kind::Refused);
        QCOMPARE(errorOf(missing), Error::Kind::NotFound);
    }

    void takesAnAbsentKeyForDone()
    {
        OnSandbox on(options());
        const auto connector = on.connect(dgfip);
        ActionRequest request = requestFor(*waited(connector->read({}, {})), Verb::RevokeCredential, isClient);
        request.credential.remoteId = QStringLiteral("00000000-0000-0000-0000-000000000000");

        const auto answer = waited(connector->act(request, {}));

        QVERIFY(answer);
        QVERIFY(answer->alreadyDone);
    }

    void changesNothingOnAReadOnlyService()
    {
        OnSandbox on(options());
        const auto connector = on.connect(dgfip, [](Service &service) { service.readOnly = true; });
        const qint64 before = on.sandbox().requestsServed();

        const auto answer = waited(connector->act({}, {}));

        QCOMPARE(errorOf(answer), Error::Kind::ReadOnlyService);
        QCOMPARE(on.sandbox().requestsServed(), before);
        QVERIFY(connector->capabilities().verbs.isEmpty());
    }

private:
    //! Of the first open subscription.
    static ActionRequest planRequest(const ServiceSnapshot &snapshot, const QString &plan)
    {
        for (const Subscription &subscription : snapshot.subscriptions) {
            if (subscription.state == SubscriptionState::Active && subscription.plan != plan)
                return {.verb = Verb::ChangePlan, .subscriptions = {subscription}, .plan = plan};
        }
        return {};
    }
    template <typename T> static QString errorDetailOf(const Result<T> &result)
    {
        return result ? QString() : errorKindWord(result.error().kind) + u' ' + result.error().detail;
    }

    //! A token as a partner would have it, of the client's present secret.
    static Secret tokenOf(const OnSandbox &on, const Credential &credential)
    {
        const auto &platform = on.sandbox().platform(dgfip).platform();
        const QByteArray secret = platform.secretOfKey(platform.key(credential.remoteId));
        HttpClient http(quickHttp());
        const QByteArray basic = (credential.clientId.toLatin1() + ':' + secret).toBase64();
        HttpRequest request{.method = HttpMethod::Post,
                            .url = on.service(dgfip).url.resolved(QUrl(QStringLiteral("/oauth2/token"))),
                            .authorization = Secret("Basic " + basic),
                            .body = "grant_type=client_credentials",
                            .contentType = "application/x-www-form-urlencoded"};
        const auto reply = waited(http.send(std::move(request), {}));
        const auto json = reply ? parsedJson(*reply) : Result<QJsonDocument>(failure(reply.error()));
        return json ? Secret(json->object().value(QStringLiteral("access_token")).toString().toLatin1()) : Secret();
    }
};

QTEST_GUILESS_MAIN(TestWso2Actions)
#include "tst_wso2_actions.moc"
