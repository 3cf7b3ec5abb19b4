// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/task_scope.h"
#include "services/connectors/connector.h"

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
    ServiceId service{}; //!< of a leaked token; else the credential's
    Secret token{}; //!< of RevokeToken
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
    ~RevocationRunner() override;

    //! On disk when it returns. Errors: ReadOnlyService, Unsupported, NoSuchObject, WorkspaceReadOnly; Conflict when
    //! the same action is under way (the subject is its intent).
    Result<IntentId> request(const RevocationWish &wish);
    //! While it counts down, or while the service is unreachable.
    Result<> cancel(IntentId intent);
    //! Ends the countdown, or the pause before the next try.
    void sendNow(IntentId intent);
    //! Asks the service now, ahead of the next planned check.
    void verifyNow(IntentId intent);
    //! Takes up what an earlier run left: what was intended and past its countdown is sent, what was sent is asked
    //! about before it is sent again, what was accepted is verified. An intent whose countdown was running when the
    //! program ended starts it anew. Returns how many.
    Result<int> resume();

    //! Settles when the intent is final, or may pass, or is unreachable, or `limit` is over: the intent as it is then.
    [[nodiscard]] Future<Intent> outcome(IntentId intent, std::chrono::milliseconds limit, std::stop_token stop);

Q_SIGNALS:
    //! Its row in the workspace has changed.
    void advanced(const vigie::Intent &intent);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vigie
