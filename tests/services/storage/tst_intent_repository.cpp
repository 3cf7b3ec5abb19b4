// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "services/storage/intent_repository.h"
#include "services/storage/journal_repository.h"

using namespace vigie;

Q_DECLARE_METATYPE(vigie::IntentState)

class TestIntentRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    [[nodiscard]] IntentRepository intents() { return IntentRepository(m_workspace->database()); }

    [[nodiscard]] static QDateTime at(int second)
    {
        return QDateTime(QDate(2026, 11, 22), QTime(9, 42, second, 7), Qt::UTC);
    }

    [[nodiscard]] static Intent wish(qint64 credential = 7)
    {
        return {.verb = Verb::RevokeCredential,
                .credential = {credential},
                .service = {QStringLiteral("apim-prod")},
                .targetRemoteId = QStringLiteral("key-1"),
                .targetLabel = QStringLiteral("2c9b…K7Q2"),
                .partnerName = QStringLiteral("Commune fictive"),
                .partnerSiret = QStringLiteral("13002526500013"),
                .apis = QStringLiteral("INFINOE,IMPRIMFIP"),
                .environment = Environment::Sandbox,
                .reason = QStringLiteral("fuite « publique »"),
                .groundRule = QStringLiteral("INF-8"),
                .requestedBy = QStringLiteral("agent"),
                .requestedAt = at(0),
                .sendAt = at(5)};
    }

    [[nodiscard]] Intent added(const Intent &intent)
    {
        const Result<IntentId> id = intents().add(intent);
        return id ? intents().find(*id).value() : Intent{};
    }

    //! The states that lead there, one after the other.
    [[nodiscard]] static QList<IntentState> wayTo(IntentState state)
    {
        using enum IntentState;
        switch (state) {
        case Intended:
            return {};
        case Sent:
            return {Sent};
        case Accepted:
            return {Sent, Accepted};
        case MayPass:
            return {Sent, Accepted, MayPass};
        case Verified:
            return {Sent, Accepted, Verified};
        case Refused:
            return {Sent, Refused};
        case Unreachable:
            return {Sent, Unreachable};
        case Cancelled:
            return {Cancelled};
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] Intent broughtTo(IntentState state)
    {
        Intent intent = added(wish());
        for (const IntentState next : wayTo(state)) {
            intent.state = next;
            if (!intents().advance(intent, {.state = next, .at = at(6)}))
                return {};
        }
        return intent;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
    }

    void cleanup() { m_workspace.reset(); }

    void keepsEveryField()
    {
        const Result<IntentId> id = intents().add(wish());
        VERIFY_RESULT(id);
        Intent expected = wish();
        expected.id = *id;
        QCOMPARE(intents().find(*id).value(), expected);

        expected.state = IntentState::Sent;
        expected.sentAt = at(5);
        expected.attempts = 1;
        VERIFY_RESULT(intents().advance(expected, {.state = IntentState::Sent, .at = at(5)}));
        expected.state = IntentState::Accepted;
        expected.acceptedAt = at(6);
        expected.answerStatus = 200;
        expected.answer = QStringLiteral("OK");
        VERIFY_RESULT(intents().advance(expected, {.state = IntentState::Accepted, .at = at(6)}));
        expected.state = IntentState::MayPass;
        expected.mayPassUntil = at(30);
        expected.delayReason = DelayReason::GatewayCache;
        expected.nextAttemptAt = at(30);
        VERIFY_RESULT(intents().advance(expected, {.state = IntentState::MayPass, .at = at(7)}));
        expected.state = IntentState::Verified;
        expected.proof = Proof::RefusedCall;
        expected.settledAt = at(31);
        expected.receiptSha256 = QString(64, u'a');
        const IntentStep last{.state = IntentState::Verified, .at = at(31), .detail = QStringLiteral("401")};
        VERIFY_RESULT(intents().advance(expected, last));

        QCOMPARE(intents().find(*id).value(), expected);
        const QList<IntentStep> steps = intents().steps(*id).value();
        QCOMPARE(steps.size(), 5);
        QCOMPARE(steps.first(), (IntentStep{.state = IntentState::Intended, .at = at(0)}));
        QCOMPARE(steps.last(), last);
    }

    void isThereAfterARestart()
    {
        const Intent intent = broughtTo(IntentState::Unreachable);
        m_workspace.reset();

        m_workspace = std::move(Workspace::open(m_folder->filePath(QStringLiteral("w")), Access::ReadWrite).value());

        QCOMPARE(intents().unfinished().value(), QList<Intent>{intent});
    }

    void refusesTheSameActionTwice()
    {
        const Intent first = added(wish());

        const Result<IntentId> second = intents().add(wish());

        COMPARE_ERROR(second, Error::Kind::Conflict);
        QCOMPARE(second.error().subject, QString::number(first.id.value));
        Intent otherVerb = wish();
        otherVerb.verb = Verb::DisableCredential;
        VERIFY_RESULT(intents().add(otherVerb));
        VERIFY_RESULT(intents().add(wish(8)));
    }

    void allowsItAgainOnceTheFirstIsFinal_data()
    {
        QTest::addColumn<IntentState>("state");
        for (const IntentState state :
             {IntentState::Intended, IntentState::Sent, IntentState::Accepted, IntentState::MayPass,
              IntentState::Verified, IntentState::Refused, IntentState::Unreachable, IntentState::Cancelled})
            QTest::newRow(qPrintable(intentStateWord(state))) << state;
    }

    void allowsItAgainOnceTheFirstIsFinal()
    {
        QFETCH(IntentState, state);
        QCOMPARE(broughtTo(state).state, state);

        QCOMPARE(intents().add(wish()).has_value(), isFinal(state));
        QCOMPARE(intents().unfinished()->size(), 1);
    }

    void knowsALeakedTokenByItsTarget()
    {
        Intent leaked = wish(0);
        leaked.verb = Verb::RevokeToken;
        VERIFY_RESULT(intents().add(leaked));
        COMPARE_ERROR(intents().add(leaked), Error::Kind::Conflict);
        leaked.targetRemoteId = QStringLiteral("another");
        VERIFY_RESULT(intents().add(leaked));
        leaked.targetRemoteId.clear();
        VERIFY_RESULT(intents().add(leaked));
        VERIFY_RESULT(intents().add(leaked)); // nothing says that it is the same
    }

    void followsTheStateMachine_data()
    {
        QTest::addColumn<IntentState>("from");
        QTest::addColumn<IntentState>("to");
        using enum IntentState;
        for (const IntentState from : {Intended, Sent, Accepted, MayPass, Verified, Refused, Unreachable, Cancelled}) {
            for (const IntentState to : {Intended, Sent, Accepted, MayPass, Verified, Refused, Unreachable, Cancelled})
                QTest::addRow("%s to %s", qPrintable(intentStateWord(from)), qPrintable(intentStateWord(to)))
                    << from << to;
        }
    }

    void followsTheStateMachine()
    {
        QFETCH(IntentState, from);
        QFETCH(IntentState, to);
        const Intent before = broughtTo(from);
        const qsizetype steps = intents().steps(before.id)->size();
        Intent next = before;
        next.state = to;
        next.attempts = 3;

        const Result<> advanced = intents().advance(next, {.state = to, .at = at(50)});

        const bool allowed = mayFollow(from, to) || (from == to && !isFinal(from));
        QCOMPARE(advanced.has_value(), allowed);
        QCOMPARE(intents().find(before.id).value(), allowed ? next : before);
        QCOMPARE(intents().steps(before.id)->size(), allowed ? steps + 1 : steps);
        if (!allowed)
            COMPARE_ERROR(advanced, Error::Kind::IntegrityBroken);
    }

    void refusesAStepOfAnotherState()
    {
        Intent intent = added(wish());
        intent.state = IntentState::Sent;

        COMPARE_ERROR(intents().advance(intent, {.state = IntentState::Accepted}), Error::Kind::IntegrityBroken);
        QCOMPARE(intents().find(intent.id)->state, IntentState::Intended);
    }

    void listsByState()
    {
        const Intent first = broughtTo(IntentState::Verified);
        const Intent second = added(wish(8));

        QCOMPARE(intents().all().value(), (QList<Intent>{first, second}));
        QCOMPARE(intents().all(IntentState::Verified).value(), QList<Intent>{first});
        QCOMPARE(intents().all(IntentState::Sent).value(), QList<Intent>{});
        COMPARE_ERROR(intents().find({99}), Error::Kind::NoSuchObject);
        Intent unknown = second;
        unknown.id = {99};
        COMPARE_ERROR(intents().advance(unknown, {.state = IntentState::Intended}), Error::Kind::NoSuchObject);
    }

    void goesWithItsJournalEntryOrNotAtAll()
    {
        {
            auto transaction = Database::Transaction::begin(m_workspace->database());
            VERIFY_RESULT(intents().add(wish()));
            VERIFY_RESULT(JournalRepository(m_workspace->database()).append({.action = QStringLiteral("x")}));
        }
        QCOMPARE(intents().all()->size(), 0);
        QCOMPARE(JournalRepository(m_workspace->database()).count().value(), 0);

        auto transaction = Database::Transaction::begin(m_workspace->database());
        VERIFY_RESULT(intents().add(wish()));
        COMPARE_ERROR(intents().add(wish()), Error::Kind::Conflict); // rolls back its own part alone
        VERIFY_RESULT(JournalRepository(m_workspace->database()).append({.action = QStringLiteral("x")}));
        VERIFY_RESULT(transaction->commit());
        QCOMPARE(intents().all()->size(), 1);
        QVERIFY(JournalRepository(m_workspace->database()).verify()->isIntact());
        QCOMPARE(JournalRepository(m_workspace->database()).count().value(), 1);
    }

    void isNotWrittenToAFullDisk()
    {
        VERIFY_RESULT(m_workspace->database().run(QStringLiteral("PRAGMA max_page_count = 1")));
        Intent large = wish();
        large.reason = QString(1'000'000, u'x');

        COMPARE_ERROR(intents().add(large), Error::Kind::DiskFull);
        QCOMPARE(intents().all()->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIntentRepository)
#include "tst_intent_repository.moc"
