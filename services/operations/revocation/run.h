// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/task_scope.h"
#include "services/connectors/connector.h"
#include "services/operations/revocation/alarm.h"
#include "services/operations/revocation/ledger.h"
#include "services/operations/revocation/pace.h"

#include <QObject>

namespace vigie {

class ConnectorPool;

//! The life of one intent, from its countdown to its end. Each step is in the ledger before the next one begins; a
//! step that cannot be written does not happen, and is taken up again from what the ledger says.
class RevocationRun : public QObject
{
    Q_OBJECT

public:
    struct Means {
        RevocationLedger &ledger;
        ConnectorPool &connectors;
        std::function<QDateTime()> clock;
        RevocationPace pace{};
    };

    RevocationRun(Means means, Intent intent, Secret token, QObject *parent = nullptr);
    ~RevocationRun() override;

    [[nodiscard]] const Intent &intent() const { return m_intent; }
    //! Whether a question or a request is under way.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    //! Why the last step could not be written, until one can.
    [[nodiscard]] const std::optional<Error> &unwritten() const { return m_unwritten; }

    //! Of an intent that has just been written.
    void countDown();
    //! Of an intent that an earlier run left.
    void takeUp();
    void sendNow();
    void verifyNow();
    Result<> cancel();

Q_SIGNALS:
    void advanced(const vigie::Intent &intent);
    //! A step could not be written: nothing was sent, or the service will be asked again.
    void notWritten(const vigie::Intent &intent, const vigie::Error &error);
    //! Nothing is under way any more, for now or for good.
    void rested();

private:
    using Connection = std::shared_ptr<Connector>;
    using Use = void (RevocationRun::*)(const Connection &);

    // Sending: run.cpp.
    void countDownAnew();
    void retry();
    void send(bool askFirst);
    void askFirst(const Connection &connection);
    void heardFirst(const Connection &connection, const Result<VerificationAnswer> &answer);
    void act(const Connection &connection);
    void accept(const Connection &connection, const ActionAnswer &answer);
    void refuse(const Error &error);
    void tryLater(const Error &error);
    void waitForAgent();
    [[nodiscard]] bool isTokenLost() const;

    // Verifying: run_checks.cpp.
    void check(const Connection &connection);
    void heard(const Result<VerificationAnswer> &answer);
    void prove(Proof proof);
    void mayStillPass(const QDateTime &until, DelayReason reason);
    //! A token in memory whose refusal would be the proof; none after a restart.
    [[nodiscard]] bool hasTokenToTry() const;
    [[nodiscard]] bool isWatchedClosely(const QDateTime &until) const;
    [[nodiscard]] VerificationRequest question() const;

    // Both: run_steps.cpp.
    void reach(Use use);
    void cannotReach(const Error &error);
    void settle(IntentState state, const QString &reason);
    Result<> write(const Intent &next, const QString &reason,
                   RevocationLedger::Journal journal = RevocationLedger::Journal::Entry);
    void takeUpLater();
    void wakeAt(const QDateTime &at, void (RevocationRun::*step)());
    void rest();
    [[nodiscard]] QDateTime now() const { return m_means.clock(); }
    [[nodiscard]] Credential target() const;

    Means m_means;
    Intent m_intent;
    Secret m_token; //!< the leaked one
    Secret m_witness{}; //!< of the action's answer
    bool m_busy{false};
    std::optional<Error> m_unwritten{};
    int m_checks{0};
    Alarm m_alarm;
    TaskScope m_tasks{};
};

} // namespace vigie
