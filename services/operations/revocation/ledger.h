// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/application.h"
#include "model/access/credential.h"
#include "model/access/revocation.h"
#include "model/access/service.h"
#include "model/result.h"
#include "services/storage/workspace.h"

#include <chrono>

namespace vigie {

//! Reasons that the console itself gives a step (`IntentStep::detail`, fact `why` of the journal).
namespace why {
inline const auto alreadyDone = QStringLiteral("already_done"); //!< the service had nothing left to do
inline const auto byAgent = QStringLiteral("by_agent");
inline const auto resumed = QStringLiteral("resumed");
//! A leaked token is held in memory only: what had not left when the program ended cannot leave any more.
inline const auto tokenNotStored = QStringLiteral("token_not_stored");
inline const auto serviceRemoved = QStringLiteral("service_removed");
inline const auto serviceReadOnly = QStringLiteral("service_read_only");
//! Sent, no answer, the service cannot tell, and doing it twice is not harmless: the agent decides.
inline const auto outcomeUnknown = QStringLiteral("outcome_unknown");
} // namespace why

//! Where a revocation is written: the intent's row, its journal entry and what it acts on change together or
//! not at all.
class RevocationLedger
{
public:
    explicit RevocationLedger(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    //! With its journal entry; the intent as stored.
    Result<Intent> add(Intent intent, const QDateTime &now);
    enum class Journal { Entry, None };
    //! To the state that the intent now has. A final one gets its receipt, and a proved one changes the credential, or
    //! the subscription's plan.
    Result<> advance(Intent &intent, const QDateTime &now, const QString &detail, Journal journal = Journal::Entry);

    [[nodiscard]] Result<Intent> find(IntentId id);
    [[nodiscard]] Result<QList<Intent>> unfinished();
    //! How long the countdown was that an intended one had when the program ended.
    [[nodiscard]] Result<std::chrono::milliseconds> countdown(const Intent &intent);
    [[nodiscard]] Result<Service> service(const Intent &intent);
    //! Null where the intent has none (a leaked token that matches no row, a change of plan).
    [[nodiscard]] Result<Credential> credential(const Intent &intent);
    //! What the action is about: the subscription of ChangePlan, else those of the credential's application.
    [[nodiscard]] Result<QList<Subscription>> subscriptions(const Intent &intent, const Credential &credential);

private:
    Result<QString> writeEntry(const Intent &intent, const QDateTime &now, const QString &detail);
    Result<> changeTarget(const Intent &intent);

    Workspace &m_workspace;
};

} // namespace vigie
