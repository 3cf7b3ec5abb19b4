// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/usage_plan.h"
#include "services/async/task_scope.h"
#include "services/connectors/connector.h"
#include "services/operations/revocation/pace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vigie {

class ConnectorPool;
class Workspace;

//! What the agent asked for.
struct RevocationWish {
    Verb verb{Verb::RevokeCredential};
    CredentialId credential{}; //!< null for a leaked token that matches no row
    ServiceId service{}; //!< of a leaked token or of a subscription; else the credential's
    Secret token{}; //!< of RevokeToken
    QString subscription{}; //!< of ChangePlan: as the service knows it
    UsagePlan plan{}; //!< of ChangePlan: the one to come
    QString reason{};
    QString groundRule{};
    std::chrono::milliseconds countdown{5'000}; //!< 0: sent at once
};

//! The state machine of product.md, « Revocation »: on disk at each step, journalled before each request leaves,
//! taken up after a restart. One object serves the window and the command line.
class RevocationRunner : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    RevocationRunner(Workspace &workspace, ConnectorPool &connectors, Clock clock, QObject *parent = nullptr);
    RevocationRunner(Workspace &workspace, ConnectorPool &connectors, Clock clock, const RevocationPace &pace,
                     QObject *parent = nullptr);
    ~RevocationRunner() override;

    //! On disk when it returns. Errors: ReadOnlyService, Unsupported, NoSuchObject, WorkspaceReadOnly, InvalidInput
    //! (no token to revoke); Conflict when the same action is under way (the subject is its intent).
    Result<IntentId> request(const RevocationWish &wish);
    //! While it counts down, or while the service is unreachable; Conflict in any other state.
    Result<> cancel(IntentId intent);
    //! Ends the countdown, or the pause before the next try. What still passes once the platform's delay is over is
    //! sent again.
    void sendNow(IntentId intent);
    //! Asks the service now, ahead of the next planned check.
    void verifyNow(IntentId intent);
    //! Takes up what an earlier run left, at once: what counted down counts down anew, what was sent is asked about
    //! before it is sent again, what was accepted is verified. A leaked token is never stored: its intent is
    //! cancelled unless it was accepted, or has a row that the service can be asked about. Returns how many.
    Result<int> resume();

    //! Settles when nothing is under way and the intent is final, or may pass, or is unreachable: the intent as it is
    //! then. After `limit` it settles as soon as the request has been answered. Errors: NoSuchObject, Cancelled.
    [[nodiscard]] Future<Intent> outcome(IntentId intent, std::chrono::milliseconds limit, std::stop_token stop);

Q_SIGNALS:
    //! Its row in the workspace has changed.
    void advanced(const vigie::Intent &intent);
    //! A step could not be written (disk full…): it was not taken, and will be tried again.
    void notWritten(const vigie::Intent &intent, const vigie::Error &error);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vigie
