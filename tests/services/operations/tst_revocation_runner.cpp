// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/connector_pool.h"
#include "services/operations/revocation_runner.h"
#include "services/secrets/session_secret_store.h"
#include "services/storage/credential_repository.h"
#include "services/storage/intent_repository.h"
#include "services/storage/journal_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/subscription_repository.h"
#include "tests/services/operations/fake_service.h"
#include "tests/services/waiting.h"

#include <QFile>
#include <QtTest>

using namespace vigie;
using namespace std::chrono_literals;

namespace {

constexpr RevocationPace quick{
    .firstRetry = 20ms, .longestRetry = 40ms, .firstCheck = 5ms, .longestCheck = 20ms, .patience = 60ms};
constexpr auto longLimit = 10s;

//! A console: what one run of the program has. A second one on the same workspace is the next run.
struct Console {
    explicit Console(SmallWorkspace &workspace, const RevocationPace &pace = quick)
        : connectors(secrets, {}, FakeService::products())
        , runner(
              *workspace, connectors, [this] { return QDateTime::currentDateTimeUtc().addMSecs(ahead.count()); }, pace)
    {
        secrets.keep(QStringLiteral("service/apim"), Secret("s3cret"));
        QObject::connect(&runner, &RevocationRunner::advanced, &runner,
                         [this](const Intent &intent) { states.append(intentStateWord(intent.state)); });
    }

    [[nodiscard]] Result<Intent> outcome(IntentId id) { return waited(runner.outcome(id, longLimit, {})); }

    SessionSecretStore secrets{};
    ConnectorPool connectors;
    std::chrono::milliseconds ahead{0}; //!< of the real clock
    QStringList states{};
    RevocationRunner runner;
};

QStringList words(std::initializer_list<const char *> list)
{
    QStringList words;
    for (const char *word : list)
        words.append(QLatin1String(word));
    return words;
}

} // namespace

class TestRevocationRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void provesARevocation();
    void journalsEachStepBeforeItHappens();
    void givesAReceipt();
    void marksTheCredential_data();
    void marksTheCredential();
    void countsDownFirst();
    void sendsAtOnceWhenAsked();
    void cancelsDuringTheCountdown();
    void refusesToCancelWhatHasLeft();
    void keepsTheWordsOfARefusal();
    void triesAgainWhenUnreachable();
    void asksBeforeItSendsAgain();
    void doesNotRenewASecretTwice();
    void cancelsWhatIsUnreachable();
    void waitsForAKeychainThatIsLocked();
    void checksCloselyAtFirst();
    void triesItsWitnessUntilItIsRefused_data();
    void triesItsWitnessUntilItIsRefused();
    void saysUntilWhenItMayPass();
    void checksAgainWhenItsTimeIsOver();
    void sendsAgainWhatStayedWithoutEffect();
    void goesOnWhenAVerificationFails();
    void refusesAReadOnlyService();
    void refusesAReadOnlyWorkspace();
    void refusesAnUnknownCredential();
    void refusesTheSameActionTwice();
    void runsSeveralAtOnce();
    void cancelsWhenTheServiceBecameReadOnly();
    void cancelsWhenTheServiceIsGone();
    void findsTheRowOfALeakedToken();
    void revokesALeakedTokenWithoutRow();
    void neverStoresALeakedToken();
    void wantsATokenToRevoke();
    void resumesACountdown();
    void resumesWhatWasSentByAsking();
    void resumesWhatWasAccepted();
    void resumesWhatWasUnreachable();
    void dropsALeakedTokenThatHadNotLeft();
    void asksAboutALeakedTokenThatHadLeft();
    void returnsAtTheLimitOnceAnswered();
    void stopsWaiting();
    void tellsTheOutcomeOfAnOldIntent();
    void doesNotSendWhatItCannotWrite();
    void stopsWaitingAtTheLimitForWhatItCannotWrite();
    void changesAPlan();
    void refusesAPlanThatChangesNothing();

private:
    [[nodiscard]] RevocationWish wish(Verb verb = Verb::RevokeCredential, std::chrono::milliseconds countdown = 0ms)
    {
        return {.verb = verb,
                .credential = m_workspace->credential(QStringLiteral("client")).id,
                .reason = QStringLiteral("fuite"),
                .groundRule = QStringLiteral("CAP-7"),
                .countdown = countdown};
    }
    [[nodiscard]] RevocationWish leak(const char *token)
    {
        return {.verb = Verb::RevokeToken,
                .service = ServiceId{QStringLiteral("apim")},
                .token = Secret(token),
                .countdown = 0ms};
    }
    //! Of the application, under 200 calls a minute.
    void addSubscription()
    {
        ServiceSnapshot snapshot = smallSnapshot();
        snapshot.subscriptions.append({.remoteId = QStringLiteral("sub"),
                                       .applicationRemoteId = QStringLiteral("app"),
                                       .api = {QStringLiteral("INFINOE")},
                                       .apiName = QStringLiteral("INFINOE"),
                                       .plan = QStringLiteral("200PerMin"),
                                       .quotaPerMinute = 200,
                                       .state = SubscriptionState::Active});
        QVERIFY(SnapshotRepository(m_workspace->database())
                    .merge(ServiceId{QStringLiteral("apim")}, snapshot, QDateTime::currentDateTimeUtc()));
    }
    [[nodiscard]] static RevocationWish planWish(const QString &plan)
    {
        return {.verb = Verb::ChangePlan,
                .service = ServiceId{QStringLiteral("apim")},
                .subscription = QStringLiteral("sub"),
                .plan = {plan, 500},
                .reason = QStringLiteral("augmentation accordée"),
                .groundRule = QStringLiteral("INF-9.2"),
                .countdown = 0ms};
    }
    [[nodiscard]] QStringList journal()
    {
        QStringList actions;
        const auto entries = JournalRepository(m_workspace->database()).entries(1, 1000);
        for (const JournalEntry &entry : *entries)
            actions.append(entry.action);
        return actions;
    }
    //! What an earlier run left, from its request on.
    void leave(IntentId id, std::initializer_list<IntentState> states);

    std::unique_ptr<SmallWorkspace> m_workspace{};
    std::unique_ptr<FakeService> m_service{};
};

void TestRevocationRunner::init()
{
    m_service = std::make_unique<FakeService>();
    m_workspace = std::make_unique<SmallWorkspace>();
}

void TestRevocationRunner::cleanup()
{
    m_workspace.reset();
    m_service.reset();
}

void TestRevocationRunner::leave(IntentId id, std::initializer_list<IntentState> states)
{
    IntentRepository intents(m_workspace->database());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const IntentState state : states) {
        Intent intent = *intents.find(id);
        intent.state = state;
        if (state == IntentState::Sent)
            intent.sentAt = now;
        if (state == IntentState::Accepted)
            intent.acceptedAt = now;
        QVERIFY(intents.advance(intent, {.state = state, .at = now}));
    }
}

void TestRevocationRunner::provesARevocation()
{
    Console console(*m_workspace);

    const Result<IntentId> id = console.runner.request(wish());
    QVERIFY(id);
    const Result<Intent> intent = console.outcome(*id);

    QVERIFY(intent);
    QCOMPARE(intent->state, IntentState::Verified);
    QCOMPARE(intent->proof, std::optional(Proof::RefusedCall));
    QCOMPARE(intent->answerStatus, 200);
    QCOMPARE(intent->answer, QStringLiteral("done"));
    QCOMPARE(intent->attempts, 1);
    QVERIFY(intent->requestedAt <= intent->sentAt && intent->sentAt <= intent->acceptedAt);
    QVERIFY(intent->acceptedAt <= intent->settledAt);
    QCOMPARE(m_service->requests, words({"act", "verify"}));
    QCOMPARE(console.states, words({"intended", "sent", "accepted", "verified"}));
    QCOMPARE(IntentRepository(m_workspace->database()).find(*id)->state, IntentState::Verified);
}

void TestRevocationRunner::journalsEachStepBeforeItHappens()
{
    Console console(*m_workspace);
    QStringList seenBySendingTime;
    IntentState storedBySendingTime{};
    m_service->onAct = [&](const ActionRequest &) {
        seenBySendingTime = journal();
        storedBySendingTime = IntentRepository(m_workspace->database()).all()->first().state;
        m_service->isDone = true;
        return settled<ActionAnswer>(ActionAnswer{.status = 204});
    };

    QVERIFY(console.outcome(*console.runner.request(wish())));

    QCOMPARE(seenBySendingTime, words({"token.revoke.intended", "token.revoke.sent"}));
    QCOMPARE(storedBySendingTime, IntentState::Sent);
    QCOMPARE(journal(),
             words({"token.revoke.intended", "token.revoke.sent", "token.revoke.accepted", "token.revoke.verified"}));
    QVERIFY(JournalRepository(m_workspace->database()).verify()->isIntact());
}

void TestRevocationRunner::givesAReceipt()
{
    Console console(*m_workspace);

    const Result<Intent> intent = console.outcome(*console.runner.request(wish()));

    const JournalEntry last = JournalRepository(m_workspace->database()).entries(4, 1)->first();
    QCOMPARE(intent->receiptSha256, last.hash);
    QCOMPARE(last.objectKind, QStringLiteral("credential"));
    QCOMPARE(last.objectReference, QString::number(intent->credential.value));
    QCOMPARE(last.facts.value(QStringLiteral("proof")).toString(), QStringLiteral("refused_call"));
    QCOMPARE(last.facts.value(QStringLiteral("ground")).toString(), QStringLiteral("CAP-7"));
    QCOMPARE(intent->targetLabel, fingerprintOf("client-of-mairie").left(4) + QStringLiteral("…irie"));
    QVERIFY(!QJsonDocument(last.facts).toJson().contains("fuite"));
}

void TestRevocationRunner::marksTheCredential_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<CredentialState>("state");
    QTest::newRow("revoke") << Verb::RevokeCredential << CredentialState::Revoked;
    QTest::newRow("disable") << Verb::DisableCredential << CredentialState::Disabled;
    QTest::newRow("enable") << Verb::EnableCredential << CredentialState::Active;
    QTest::newRow("block") << Verb::BlockSubscription << CredentialState::Suspended;
}

void TestRevocationRunner::marksTheCredential()
{
    QFETCH(Verb, verb);
    QFETCH(CredentialState, state);
    Console console(*m_workspace);

    const Result<Intent> intent = console.outcome(*console.runner.request(wish(verb)));

    QCOMPARE(intent->state, IntentState::Verified);
    QCOMPARE(m_workspace->credential(QStringLiteral("client")).state, state);
    QCOMPARE(m_workspace->credential(QStringLiteral("key")).state, CredentialState::Active);
}

void TestRevocationRunner::countsDownFirst()
{
    Console console(*m_workspace);
    QElapsedTimer time;
    time.start();

    const Result<Intent> intent = console.outcome(*console.runner.request(wish(Verb::RevokeCredential, 80ms)));

    QVERIFY(time.elapsed() >= 80);
    QCOMPARE(intent->requestedAt.msecsTo(intent->sendAt), 80);
    QVERIFY(intent->sentAt >= intent->sendAt);
}

void TestRevocationRunner::sendsAtOnceWhenAsked()
{
    Console console(*m_workspace);
    const IntentId id = *console.runner.request(wish(Verb::RevokeCredential, 1h));

    console.runner.sendNow(id);

    QCOMPARE(console.outcome(id)->state, IntentState::Verified);
}

void TestRevocationRunner::cancelsDuringTheCountdown()
{
    Console console(*m_workspace);
    const IntentId id = *console.runner.request(wish(Verb::RevokeCredential, 30ms));

    QVERIFY(console.runner.cancel(id));

    const Result<Intent> intent = console.outcome(id);
    QCOMPARE(intent->state, IntentState::Cancelled);
    QVERIFY(!intent->receiptSha256.isEmpty());
    QCOMPARE(IntentRepository(m_workspace->database()).steps(id)->last().detail, QStringLiteral("by_agent"));
    QCOMPARE(console.outcome(*console.runner.request(wish()))->state, IntentState::Verified);
    QCOMPARE(m_service->count(QStringLiteral("act")), 1);
}

void TestRevocationRunner::refusesToCancelWhatHasLeft()
{
    Console console(*m_workspace);
    const IntentId id = *console.runner.request(wish());
    QTRY_VERIFY(console.states.contains(QLatin1String("sent")));

    QCOMPARE(errorOf(console.runner.cancel(id)), Error::Kind::Conflict);
    QCOMPARE(console.outcome(id)->state, IntentState::Verified);
    QCOMPARE(errorOf(console.runner.cancel(id)), Error::Kind::Conflict);
    QCOMPARE(errorOf(console.runner.cancel(IntentId{999})), Error::Kind::NoSuchObject);
}

void TestRevocationRunner::keepsTheWordsOfARefusal()
{
    Console console(*m_workspace);
    m_service->onAct = [](const ActionRequest &) {
        return failed<ActionAnswer>({.kind = Error::Kind::Forbidden, .detail = QString(600, u'x'), .httpStatus = 403});
    };

    const Result<Intent> intent = console.outcome(*console.runner.request(wish()));

    QCOMPARE(intent->state, IntentState::Refused);
    QCOMPARE(intent->answerStatus, 403);
    QCOMPARE(intent->answer, QString(500, u'x'));
    QVERIFY(!intent->receiptSha256.isEmpty());
    QCOMPARE(m_service->requests, words({"act"}));
    QCOMPARE(m_workspace->credential(QStringLiteral("client")).state, CredentialState::Active);
}

void TestRevocationRunner::triesAgainWhenUnreachable()
{
    Console console(*m_workspace);
    int tries = 0;
    const auto onAct = m_service->onAct;
    m_service->onAct = [&](const ActionRequest &request) {
        return ++tries < 3 ? failed<ActionAnswer>({.kind = Error::Kind::Unreachable}) : onAct(request);
    };
    const IntentId id = *console.runner.request(wish());

    const Result<Intent> first = console.outcome(id);
    QCOMPARE(first->state, IntentState::Unreachable);
    QVERIFY(first->nextAttemptAt.isValid());

    QTRY_VERIFY(console.states.contains(QLatin1String("verified")));
    QCOMPARE(tries, 3);
    QCOMPARE(console.outcome(id)->attempts, 3);
}

void TestRevocationRunner::asksBeforeItSendsAgain()
{
    Console console(*m_workspace);
    m_service->onAct = [this](const ActionRequest &) {
        m_service->isDone = true; // done, but its answer is lost
        return failed<ActionAnswer>({.kind = Error::Kind::TimedOut});
    };
    const IntentId id = *console.runner.request(wish());

    QTRY_VERIFY(console.states.contains(QLatin1String("verified")));

    QCOMPARE(m_service->count(QStringLiteral("act")), 1);
    QCOMPARE(console.states, words({"intended", "sent", "unreachable", "accepted", "verified"}));
    QCOMPARE(console.outcome(id)->attempts, 1);
}

void TestRevocationRunner::doesNotRenewASecretTwice()
{
    Console console(*m_workspace);
    m_service->onAct = [](const ActionRequest &) { return failed<ActionAnswer>({.kind = Error::Kind::TimedOut}); };
    m_service->onVerify = [](const VerificationRequest &) {
        return failed<VerificationAnswer>({.kind = Error::Kind::Unsupported});
    };
    const IntentId id = *console.runner.request(wish(Verb::RenewSecret));

    QTRY_COMPARE(m_service->requests, words({"act", "verify"}));
    QTRY_VERIFY(!console.outcome(id)->nextAttemptAt.isValid());

    QCOMPARE(IntentRepository(m_workspace->database()).steps(id)->last().detail, QStringLiteral("outcome_unknown"));
    console.runner.sendNow(id);
    QTRY_COMPARE(m_service->count(QStringLiteral("act")), 2);
}

void TestRevocationRunner::cancelsWhatIsUnreachable()
{
    Console console(*m_workspace, {.firstRetry = 1h, .longestRetry = 1h});
    m_service->onAct = [](const ActionRequest &) { return failed<ActionAnswer>({.kind = Error::Kind::ServiceFault}); };
    const IntentId id = *console.runner.request(wish());
    QCOMPARE(console.outcome(id)->state, IntentState::Unreachable);

    QVERIFY(console.runner.cancel(id));

    QCOMPARE(console.outcome(id)->state, IntentState::Cancelled);
}

void TestRevocationRunner::waitsForAKeychainThatIsLocked()
{
    Console console(*m_workspace);
    QVERIFY(waited(console.secrets.remove(QStringLiteral("service/apim"), {})));
    const IntentId id = *console.runner.request(wish());

    const Result<Intent> intent = console.outcome(id);
    QCOMPARE(intent->state, IntentState::Unreachable);
    QVERIFY(!intent->sentAt.isValid());
    QCOMPARE(IntentRepository(m_workspace->database()).steps(id)->last().detail, QStringLiteral("secret_missing"));

    console.secrets.keep(QStringLiteral("service/apim"), Secret("s3cret"));
    QTRY_VERIFY(console.states.contains(QLatin1String("verified")));
    QCOMPARE(m_service->count(QStringLiteral("act")), 1);
}

void TestRevocationRunner::checksCloselyAtFirst()
{
    Console console(*m_workspace, {.firstCheck = 5ms, .longestCheck = 10ms, .patience = 10s});
    int checks = 0;
    m_service->onVerify = [&](const VerificationRequest &) { return ++checks < 4 ? stillPasses() : proved(); };

    const Result<Intent> intent = console.outcome(*console.runner.request(wish()));

    QCOMPARE(intent->state, IntentState::Verified);
    QVERIFY(!console.states.contains(QLatin1String("may_pass")));
}

void TestRevocationRunner::triesItsWitnessUntilItIsRefused_data()
{
    QTest::addColumn<std::chrono::milliseconds>("patience");
    QTest::addColumn<bool>("saysMayPass");
    QTest::newRow("within the close checks") << std::chrono::milliseconds(10s) << false;
    QTest::newRow("after them, long before the platform's delay") << std::chrono::milliseconds(0) << true;
}

void TestRevocationRunner::triesItsWitnessUntilItIsRefused()
{
    QFETCH(std::chrono::milliseconds, patience);
    QFETCH(bool, saysMayPass);
    Console console(*m_workspace, {.firstCheck = 5ms, .longestCheck = 10ms, .patience = patience});
    m_service->onAct = [](const ActionRequest &) {
        return settled<ActionAnswer>(ActionAnswer{.status = 200,
                                                  .delay = 1h,
                                                  .delayReason = DelayReason::TokenLifetime,
                                                  .witness = Secret("witness-0123456789")});
    };
    int checks = 0;
    m_service->onVerify = [&](const VerificationRequest &request) {
        return ++checks < 4 || request.witness.isEmpty() ? stillPasses() : proved(Proof::RefusedCall);
    };

    const IntentId id = *console.runner.request(wish());

    QTRY_VERIFY(console.states.contains(QLatin1String("verified")));
    QCOMPARE(console.outcome(id)->proof, std::optional(Proof::RefusedCall));
    QCOMPARE(console.states.contains(QLatin1String("may_pass")), saysMayPass);
}

void TestRevocationRunner::saysUntilWhenItMayPass()
{
    Console console(*m_workspace);
    m_service->onAct = [](const ActionRequest &) {
        return settled<ActionAnswer>(
            ActionAnswer{.status = 202, .delay = 1h, .delayReason = DelayReason::TokenLifetime});
    };
    m_service->onVerify = [](const VerificationRequest &) { return stillPasses(); };

    const Result<Intent> intent = console.outcome(*console.runner.request(wish()));

    QCOMPARE(intent->state, IntentState::MayPass);
    QCOMPARE(intent->acceptedAt.secsTo(intent->mayPassUntil), 3600);
    QCOMPARE(intent->delayReason, DelayReason::TokenLifetime);
    QCOMPARE(intent->nextAttemptAt, intent->mayPassUntil);
    QVERIFY(intent->receiptSha256.isEmpty());
    QCOMPARE(m_service->count(QStringLiteral("verify")), 1);
}

void TestRevocationRunner::checksAgainWhenItsTimeIsOver()
{
    Console console(*m_workspace);
    const QDateTime until = QDateTime::currentDateTimeUtc().addMSecs(250);
    m_service->onVerify = [until](const VerificationRequest &request) {
        return request.now < until ? notYet(until) : proved(Proof::ListAfterDelay);
    };
    const IntentId id = *console.runner.request(wish());
    QCOMPARE(console.outcome(id)->state, IntentState::MayPass);
    const int checksBefore = m_service->count(QStringLiteral("verify"));

    QTRY_VERIFY(console.states.contains(QLatin1String("verified")));

    const Intent intent = *console.outcome(id);
    QCOMPARE(intent.proof, std::optional(Proof::ListAfterDelay));
    QCOMPARE(intent.delayReason, DelayReason::GatewayCache);
    QVERIFY(intent.settledAt >= until);
    QCOMPARE(m_service->count(QStringLiteral("verify")), checksBefore + 1);
}

void TestRevocationRunner::sendsAgainWhatStayedWithoutEffect()
{
    Console console(*m_workspace);
    int sent = 0;
    m_service->onAct = [&](const ActionRequest &) {
        m_service->isDone = ++sent == 2;
        return settled<ActionAnswer>(ActionAnswer{.status = 200, .delay = 1h});
    };
    const IntentId id = *console.runner.request(wish());
    QCOMPARE(console.outcome(id)->state, IntentState::MayPass);

    console.runner.sendNow(id);
    QCOMPARE(sent, 1);
    console.ahead = 2h;
    console.runner.sendNow(id);

    QTRY_COMPARE(console.outcome(id)->state, IntentState::Verified);
    QCOMPARE(sent, 2);
}

void TestRevocationRunner::goesOnWhenAVerificationFails()
{
    Console console(*m_workspace);
    int checks = 0;
    m_service->onVerify = [&](const VerificationRequest &) {
        return ++checks < 20 ? failed<VerificationAnswer>({.kind = Error::Kind::ServiceFault}) : proved();
    };
    const IntentId id = *console.runner.request(wish());

    QCOMPARE(console.outcome(id)->state, IntentState::MayPass);
    QTRY_VERIFY(console.states.contains(QLatin1String("verified")));
    QCOMPARE(journal().count(QStringLiteral("token.revoke.may_pass")), 1);
}

void TestRevocationRunner::refusesAReadOnlyService()
{
    Service service = FakeService::service();
    service.readOnly = true;
    QVERIFY(ServiceRepository(m_workspace->database()).update(service));
    Console console(*m_workspace);

    const Result<IntentId> refused = console.runner.request(wish());

    QCOMPARE(errorOf(refused), Error::Kind::ReadOnlyService);
    QCOMPARE(refused.error().subject, QStringLiteral("apim"));
    QCOMPARE(IntentRepository(m_workspace->database()).all()->size(), 0);
    QCOMPARE(journal(), QStringList());
}

void TestRevocationRunner::refusesAReadOnlyWorkspace()
{
    const RevocationWish wanted = wish();
    m_workspace->reopen(Access::ReadOnly);
    Console console(*m_workspace);

    QCOMPARE(errorOf(console.runner.request(wanted)), Error::Kind::WorkspaceReadOnly);
    QCOMPARE(errorOf(console.runner.resume()), Error::Kind::WorkspaceReadOnly);
}

void TestRevocationRunner::refusesAnUnknownCredential()
{
    Console console(*m_workspace);
    RevocationWish wanted = wish();
    wanted.credential = CredentialId{4711};
    QCOMPARE(errorOf(console.runner.request(wanted)), Error::Kind::NoSuchObject);

    QCOMPARE(errorOf(console.runner.request(wish(Verb::SuspendApplication))), Error::Kind::Unsupported);
}

void TestRevocationRunner::refusesTheSameActionTwice()
{
    Console console(*m_workspace);
    const IntentId first = *console.runner.request(wish(Verb::RevokeCredential, 1h));

    const Result<IntentId> second = console.runner.request(wish());

    QCOMPARE(errorOf(second), Error::Kind::Conflict);
    QCOMPARE(second.error().subject, QString::number(first.value));
    QCOMPARE(journal(), words({"token.revoke.intended"}));
}

void TestRevocationRunner::runsSeveralAtOnce()
{
    Console console(*m_workspace);
    RevocationWish other = wish();
    other.credential = m_workspace->credential(QStringLiteral("key")).id;

    const IntentId first = *console.runner.request(wish());
    const IntentId second = *console.runner.request(other);

    QCOMPARE(console.outcome(first)->state, IntentState::Verified);
    QCOMPARE(console.outcome(second)->state, IntentState::Verified);
    QCOMPARE(m_service->count(QStringLiteral("act")), 2);
    QCOMPARE(m_service->connectorsMade, 2 - int(m_service->connectorsMade == 1));
    QVERIFY(JournalRepository(m_workspace->database()).verify()->isIntact());
}

void TestRevocationRunner::cancelsWhenTheServiceBecameReadOnly()
{
    Console console(*m_workspace);
    const IntentId id = *console.runner.request(wish(Verb::RevokeCredential, 1h));
    Service service = FakeService::service();
    service.readOnly = true;
    QVERIFY(ServiceRepository(m_workspace->database()).update(service));

    console.runner.sendNow(id);

    QCOMPARE(console.outcome(id)->state, IntentState::Cancelled);
    QCOMPARE(IntentRepository(m_workspace->database()).steps(id)->last().detail, QStringLiteral("service_read_only"));
    QCOMPARE(m_service->requests, QStringList());
}

void TestRevocationRunner::cancelsWhenTheServiceIsGone()
{
    Console console(*m_workspace);
    const IntentId id = *console.runner.request(wish(Verb::RevokeCredential, 1h));
    QVERIFY(ServiceRepository(m_workspace->database()).remove(ServiceId{QStringLiteral("apim")}));

    console.runner.sendNow(id);

    QCOMPARE(console.outcome(id)->state, IntentState::Cancelled);
    QCOMPARE(IntentRepository(m_workspace->database()).steps(id)->last().detail, QStringLiteral("service_removed"));
}

void TestRevocationRunner::findsTheRowOfALeakedToken()
{
    Console console(*m_workspace);

    const Result<Intent> intent = console.outcome(*console.runner.request(leak("clef-0123456789")));

    QCOMPARE(intent->state, IntentState::Verified);
    QCOMPARE(intent->credential, m_workspace->credential(QStringLiteral("key")).id);
    QCOMPARE(m_service->lastAction.token.reveal(), QByteArray("clef-0123456789"));
    QCOMPARE(m_service->lastQuestion.witness.reveal(), QByteArray("clef-0123456789"));
    QCOMPARE(m_workspace->credential(QStringLiteral("key")).state, CredentialState::Revoked);
}

void TestRevocationRunner::revokesALeakedTokenWithoutRow()
{
    Console console(*m_workspace);

    const IntentId first = *console.runner.request(leak("unknown-token-0001"));
    const IntentId second = *console.runner.request(leak("unknown-token-0002"));

    const Result<Intent> intent = console.outcome(first);
    QCOMPARE(intent->state, IntentState::Verified);
    QVERIFY(intent->credential.isNull());
    QCOMPARE(intent->targetRemoteId, fingerprintOf("unknown-token-0001"));
    // The service knows nothing of our fingerprints: it is to find the owner by the token itself.
    QCOMPARE(m_service->lastAction.credential.remoteId, QString());
    QCOMPARE(console.outcome(second)->state, IntentState::Verified);
}

void TestRevocationRunner::neverStoresALeakedToken()
{
    {
        Console console(*m_workspace);
        m_service->onAct = [](const ActionRequest &) {
            return failed<ActionAnswer>({.kind = Error::Kind::Unreachable});
        };
        const IntentId id = *console.runner.request(leak("unknown-token-0001"));
        QCOMPARE(console.outcome(id)->state, IntentState::Unreachable);
    }

    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QFile file(m_workspace->path() + suffix);
        if (file.open(QFile::ReadOnly))
            QVERIFY(!file.readAll().contains("unknown-token-0001"));
        else
            QVERIFY(!suffix.isEmpty());
    }
}

void TestRevocationRunner::wantsATokenToRevoke()
{
    Console console(*m_workspace);

    QCOMPARE(errorOf(console.runner.request(wish(Verb::RevokeToken))), Error::Kind::InvalidInput);
    QCOMPARE(errorOf(console.runner.request(leak(""))), Error::Kind::InvalidInput);
}

void TestRevocationRunner::resumesACountdown()
{
    IntentId id{};
    {
        Console before(*m_workspace);
        id = *before.runner.request(wish(Verb::RevokeCredential, 60ms));
    }
    Console console(*m_workspace);
    const QDateTime start = QDateTime::currentDateTimeUtc();

    QCOMPARE(console.runner.resume(), Result<int>(1));
    QCOMPARE(console.runner.resume(), Result<int>(0));

    const Result<Intent> intent = console.outcome(id);
    QCOMPARE(intent->state, IntentState::Verified);
    QVERIFY(start.msecsTo(intent->sentAt) >= 60);
    QCOMPARE(m_service->count(QStringLiteral("act")), 1);
}

void TestRevocationRunner::resumesWhatWasSentByAsking()
{
    Console before(*m_workspace);
    const IntentId done = *before.runner.request(wish(Verb::RevokeCredential, 1h));
    leave(done, {IntentState::Sent});
    m_service->isDone = true;
    {
        Console console(*m_workspace);
        QCOMPARE(console.runner.resume(), Result<int>(1));
        QCOMPARE(console.outcome(done)->state, IntentState::Verified);
        QCOMPARE(m_service->count(QStringLiteral("act")), 0);
    }
    const IntentId undone = *before.runner.request(wish(Verb::DisableCredential, 1h));
    leave(undone, {IntentState::Sent});
    m_service->isDone = false;
    m_service->requests.clear();
    Console console(*m_workspace);
    QCOMPARE(console.runner.resume(), Result<int>(1));

    QCOMPARE(console.outcome(undone)->state, IntentState::Verified);
    QCOMPARE(m_service->requests, words({"verify", "act", "verify"}));
}

void TestRevocationRunner::resumesWhatWasAccepted()
{
    Console before(*m_workspace);
    const IntentId id = *before.runner.request(wish(Verb::RevokeCredential, 1h));
    leave(id, {IntentState::Sent, IntentState::Accepted});
    m_service->isDone = true;
    Console console(*m_workspace);

    QCOMPARE(console.runner.resume(), Result<int>(1));

    QCOMPARE(console.outcome(id)->state, IntentState::Verified);
    QCOMPARE(m_service->requests, words({"verify"}));
}

void TestRevocationRunner::resumesWhatWasUnreachable()
{
    Console before(*m_workspace);
    const IntentId id = *before.runner.request(wish(Verb::RevokeCredential, 1h));
    leave(id, {IntentState::Unreachable});
    Console console(*m_workspace);

    QCOMPARE(console.runner.resume(), Result<int>(1));

    QCOMPARE(console.outcome(id)->state, IntentState::Verified);
    QCOMPARE(m_service->requests, words({"act", "verify"}));
}

void TestRevocationRunner::dropsALeakedTokenThatHadNotLeft()
{
    Console before(*m_workspace);
    RevocationWish wanted = leak("unknown-token-0001");
    wanted.countdown = 1h;
    const IntentId id = *before.runner.request(wanted);
    Console console(*m_workspace);

    QCOMPARE(console.runner.resume(), Result<int>(1));

    QCOMPARE(console.outcome(id)->state, IntentState::Cancelled);
    QCOMPARE(IntentRepository(m_workspace->database()).steps(id)->last().detail, QStringLiteral("token_not_stored"));
    QCOMPARE(m_service->requests, QStringList());
}

void TestRevocationRunner::asksAboutALeakedTokenThatHadLeft()
{
    Console before(*m_workspace);
    RevocationWish wanted = leak("clef-0123456789");
    wanted.countdown = 1h;
    const IntentId withRow = *before.runner.request(wanted);
    leave(withRow, {IntentState::Sent});
    wanted.token = Secret("unknown-token-0001");
    const IntentId withoutRow = *before.runner.request(wanted);
    leave(withoutRow, {IntentState::Sent});
    Console console(*m_workspace);

    QCOMPARE(console.runner.resume(), Result<int>(2));

    QCOMPARE(console.outcome(withRow)->state, IntentState::Cancelled);
    QCOMPARE(console.outcome(withoutRow)->state, IntentState::Cancelled);
    QCOMPARE(m_service->requests, words({"verify"}));
    QVERIFY(!m_service->lastQuestion.acceptedAt.isValid());
}

void TestRevocationRunner::returnsAtTheLimitOnceAnswered()
{
    Console console(*m_workspace);
    const Settler<ActionAnswer> answer;
    m_service->onAct = [answer](const ActionRequest &) { return answer.future(); };
    m_service->onVerify = [](const VerificationRequest &) { return Settler<VerificationAnswer>().future(); };
    const IntentId id = *console.runner.request(wish());

    const Future<Intent> outcome = console.runner.outcome(id, 0ms, {});
    QTRY_VERIFY(console.states.contains(QLatin1String("sent")));
    QVERIFY(!outcome.isFinished());
    answer.settle(ActionAnswer{.status = 200});

    QCOMPARE(waited(outcome)->state, IntentState::Accepted);
}

void TestRevocationRunner::stopsWaiting()
{
    Console console(*m_workspace);
    const IntentId id = *console.runner.request(wish(Verb::RevokeCredential, 1h));
    std::stop_source source;

    const Future<Intent> outcome = console.runner.outcome(id, longLimit, source.get_token());
    source.request_stop();

    QCOMPARE(errorOf(waited(outcome)), Error::Kind::Cancelled);
    QCOMPARE(IntentRepository(m_workspace->database()).find(id)->state, IntentState::Intended);
}

void TestRevocationRunner::tellsTheOutcomeOfAnOldIntent()
{
    IntentId id{};
    {
        Console before(*m_workspace);
        id = *before.runner.request(wish());
        QVERIFY(before.outcome(id));
    }
    Console console(*m_workspace);

    QCOMPARE(console.outcome(id)->state, IntentState::Verified);
    QCOMPARE(errorOf(console.outcome(IntentId{999})), Error::Kind::NoSuchObject);
}

void TestRevocationRunner::doesNotSendWhatItCannotWrite()
{
    Console console(*m_workspace);
    QList<Error::Kind> notWritten;
    connect(&console.runner, &RevocationRunner::notWritten, this,
            [&notWritten](const Intent &, const Error &error) { notWritten.append(error.kind); });
    const IntentId id = *console.runner.request(wish(Verb::RevokeCredential, 1h));
    QVERIFY(m_workspace->database().run(QStringLiteral("PRAGMA query_only = 1")));

    console.runner.sendNow(id);
    QTRY_VERIFY(!notWritten.isEmpty());
    QCOMPARE(m_service->requests, QStringList());

    QVERIFY(m_workspace->database().run(QStringLiteral("PRAGMA query_only = 0")));
    QTRY_VERIFY(console.states.count(QStringLiteral("intended")) > 1);
    console.runner.sendNow(id);
    QCOMPARE(console.outcome(id)->state, IntentState::Verified);
    QCOMPARE(m_service->requests, words({"act", "verify"}));
}

void TestRevocationRunner::stopsWaitingAtTheLimitForWhatItCannotWrite()
{
    Console console(*m_workspace);
    const IntentId id = *console.runner.request(wish(Verb::RevokeCredential, 1h));
    QVERIFY(m_workspace->database().run(QStringLiteral("PRAGMA query_only = 1")));

    const Future<Intent> outcome = console.runner.outcome(id, 50ms, {});
    console.runner.sendNow(id);

    QCOMPARE(errorOf(waited(outcome)), Error::Kind::WorkspaceReadOnly);
    QCOMPARE(m_service->requests, QStringList());
    QVERIFY(m_workspace->database().run(QStringLiteral("PRAGMA query_only = 0")));
}

void TestRevocationRunner::changesAPlan()
{
    Console console(*m_workspace);
    addSubscription();

    const auto id = console.runner.request(planWish(QStringLiteral("500PerMin")));

    QVERIFY(id);
    const auto outcome = console.outcome(*id);
    QVERIFY(outcome);
    QCOMPARE(outcome->state, IntentState::Verified);
    QCOMPARE(outcome->targetLabel, QStringLiteral("Mairie fictive"));
    QCOMPARE(outcome->planChange->from, (UsagePlan{QStringLiteral("200PerMin"), 200}));
    QVERIFY(!outcome->receiptSha256.isEmpty());
    QCOMPARE(m_service->lastAction.plan, QStringLiteral("500PerMin"));
    QCOMPARE(m_service->lastAction.subscriptions.size(), 1);
    QCOMPARE(m_service->lastQuestion.plan, QStringLiteral("500PerMin"));
    QVERIFY(journal().contains(QStringLiteral("quota.change.intended")));
    QCOMPARE(journal().constLast(), QStringLiteral("quota.change.verified"));
    const auto owned =
        SubscriptionRepository(m_workspace->database()).find(ServiceId{QStringLiteral("apim")}, QStringLiteral("sub"));
    QVERIFY(owned);
    QCOMPARE(owned->subscription.plan, QStringLiteral("500PerMin"));
    QCOMPARE(owned->subscription.quotaPerMinute, std::optional(500));
    QCOMPARE(m_workspace->credential(QStringLiteral("client")).state, CredentialState::Active);
}

void TestRevocationRunner::refusesAPlanThatChangesNothing()
{
    Console console(*m_workspace);
    addSubscription();

    const auto same = console.runner.request(planWish(QStringLiteral("200PerMin")));
    RevocationWish unknown = planWish(QStringLiteral("500PerMin"));
    unknown.subscription = QStringLiteral("none");
    const auto missing = console.runner.request(unknown);
    RevocationWish slow = planWish(QStringLiteral("500PerMin"));
    slow.countdown = 60s;
    QVERIFY(console.runner.request(slow));
    const auto twice = console.runner.request(slow);

    QCOMPARE(same.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(missing.error().kind, Error::Kind::NoSuchObject);
    QCOMPARE(twice.error().kind, Error::Kind::Conflict);
    QCOMPARE(m_service->count(QStringLiteral("act")), 0);
}

QTEST_GUILESS_MAIN(TestRevocationRunner)
#include "tst_revocation_runner.moc"
