// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/usage_plan.h"
#include "model/environment.h"
#include "model/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vigie {

//! What can be done to a credential or to its access; the platforms do not mean the same thing by them.
enum class Verb {
    RevokeCredential, //!< the platform's strongest: the credential opens nothing any more
    RevokeToken, //!< one issued token (RFC 7009): the leaked one
    DisableCredential, //!< no new token; can be enabled again
    EnableCredential,
    RenewSecret, //!< a new secret; the old one opens nothing any more
    RevokeSessions, //!< every token issued before now
    BlockSubscription,
    BlockProduction, //!< of a subscription: production only
    UnblockSubscription,
    SuspendApplication,
    ChangePlan, //!< of one subscription: how many calls pass, not whether they do
};

//! product.md, « Revocation ».
enum class IntentState {
    Intended, //!< on disk, the countdown runs
    Sent, //!< the request has left, no answer yet
    Accepted, //!< the service says yes: not a proof
    MayPass, //!< accepted; the platform may let it pass until `mayPassUntil`
    Verified,
    Refused,
    Unreachable, //!< will be sent again, after a restart too
    Cancelled, //!< by the agent, or because it could not go on: the last step's detail says why
};

enum class Proof {
    RefusedCall, //!< the gateway refused a call made with it
    Introspection, //!< the authorisation server says inactive
    ListAfterDelay, //!< gone or disabled in the list, or open there again where that was asked, and the platform's
                    //!< documented delay is over
    ReadBack, //!< the value that was asked for is the one that the service gives, and that delay is over
};

//! Why an accepted revocation may not bite at once.
enum class DelayReason { None, GatewayCache, TokenLifetime, Propagation, Workflow };

[[nodiscard]] QString verbWord(Verb verb);
[[nodiscard]] std::optional<Verb> verbFromWord(const QString &word);
[[nodiscard]] QString intentStateWord(IntentState state);
[[nodiscard]] std::optional<IntentState> intentStateFromWord(const QString &word);
[[nodiscard]] QString proofWord(Proof proof);
[[nodiscard]] std::optional<Proof> proofFromWord(const QString &word);
[[nodiscard]] QString delayReasonWord(DelayReason reason);
[[nodiscard]] std::optional<DelayReason> delayReasonFromWord(const QString &word);

//! Whether the verb gives back what another took: its proof is that the service lets it in again.
[[nodiscard]] bool opensAgain(Verb verb);
//! Whether nothing more is to be done about an intent in this state.
[[nodiscard]] bool isFinal(IntentState state);
//! Whether the state machine goes from one state to the other in one step.
[[nodiscard]] bool mayFollow(IntentState from, IntentState to);

//! What ChangePlan changes of a subscription.
struct PlanChange {
    UsagePlan from{};
    UsagePlan to{};

    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};

//! An action that the agent asked for: on disk before the request leaves, and the matter of its receipt.
struct Intent {
    IntentId id{};
    Verb verb{Verb::RevokeCredential};
    CredentialId credential{}; //!< null for a pasted token that matches no row, and of ChangePlan
    ServiceId service{};
    QString targetRemoteId{}; //!< as the connector understands it; the subscription of ChangePlan
    QString targetLabel{}; //!< `2c9b…K7Q2`: fingerprint's start and last four characters; of ChangePlan, the
                           //!< application's name
    QString partnerName{};
    QString partnerSiret{};
    QString apis{}; //!< codes, comma-separated
    Environment environment{Environment::Production};
    QString reason{}; //!< typed by the agent
    QString groundRule{}; //!< identifier of the clause the agent picked (rules-audit 7), or empty
    QString requestedBy{}; //!< OS account
    QDateTime requestedAt{}; //!< UTC, as all instants below
    QDateTime sendAt{}; //!< end of the countdown
    QDateTime sentAt{};
    QDateTime acceptedAt{};
    QDateTime settledAt{}; //!< verified, refused or cancelled
    IntentState state{IntentState::Intended};
    QDateTime mayPassUntil{};
    DelayReason delayReason{DelayReason::None};
    std::optional<Proof> proof{};
    int answerStatus{0}; //!< HTTP status of the service's answer, 0 for none
    QString answer{}; //!< the service's words, redacted, at most 500 characters
    int attempts{0};
    QDateTime nextAttemptAt{};
    QString receiptSha256{}; //!< hash of the journal entry that closes it
    std::optional<PlanChange> planChange{}; //!< of ChangePlan

    friend bool operator==(const Intent &, const Intent &) = default;
};

} // namespace vigie
