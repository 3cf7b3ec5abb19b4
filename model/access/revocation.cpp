// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/access/revocation.h"

#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<Verb, 11> verbWords{{{Verb::RevokeCredential, "revoke_credential"},
                                     {Verb::RevokeToken, "revoke_token"},
                                     {Verb::DisableCredential, "disable_credential"},
                                     {Verb::EnableCredential, "enable_credential"},
                                     {Verb::RenewSecret, "renew_secret"},
                                     {Verb::RevokeSessions, "revoke_sessions"},
                                     {Verb::BlockSubscription, "block_subscription"},
                                     {Verb::BlockProduction, "block_production"},
                                     {Verb::UnblockSubscription, "unblock_subscription"},
                                     {Verb::SuspendApplication, "suspend_application"},
                                     {Verb::ChangePlan, "change_plan"}}};

constexpr Words<IntentState, 8> stateWords{{{IntentState::Intended, "intended"},
                                            {IntentState::Sent, "sent"},
                                            {IntentState::Accepted, "accepted"},
                                            {IntentState::MayPass, "may_pass"},
                                            {IntentState::Verified, "verified"},
                                            {IntentState::Refused, "refused"},
                                            {IntentState::Unreachable, "unreachable"},
                                            {IntentState::Cancelled, "cancelled"}}};

constexpr Words<Proof, 4> proofWords{{{Proof::RefusedCall, "refused_call"},
                                      {Proof::Introspection, "introspection"},
                                      {Proof::ListAfterDelay, "list_after_delay"},
                                      {Proof::ReadBack, "read_back"}}};

constexpr Words<DelayReason, 5> delayReasonWords{{{DelayReason::None, "none"},
                                                  {DelayReason::GatewayCache, "gateway_cache"},
                                                  {DelayReason::TokenLifetime, "token_lifetime"},
                                                  {DelayReason::Propagation, "propagation"},
                                                  {DelayReason::Workflow, "workflow"}}};

} // namespace

QString verbWord(Verb verb) { return wordOf(verbWords, verb); }
std::optional<Verb> verbFromWord(const QString &word) { return valueOf(verbWords, word); }
QString intentStateWord(IntentState state) { return wordOf(stateWords, state); }
std::optional<IntentState> intentStateFromWord(const QString &word) { return valueOf(stateWords, word); }
QString proofWord(Proof proof) { return wordOf(proofWords, proof); }
std::optional<Proof> proofFromWord(const QString &word) { return valueOf(proofWords, word); }
QString delayReasonWord(DelayReason reason) { return wordOf(delayReasonWords, reason); }
std::optional<DelayReason> delayReasonFromWord(const QString &word) { return valueOf(delayReasonWords, word); }

bool opensAgain(Verb verb) { return verb == Verb::EnableCredential || verb == Verb::UnblockSubscription; }

bool isFinal(IntentState state)
{
    return state == IntentState::Verified || state == IntentState::Refused || state == IntentState::Cancelled;
}

bool mayFollow(IntentState from, IntentState to)
{
    using enum IntentState;
    switch (from) {
    case Intended: // again: its countdown starts anew; unreachable: nothing could even be sent
        return to == Intended || to == Sent || to == Unreachable || to == Cancelled;
    case Sent: // again: the service was asked, and had not done it
        return to == Sent || to == Accepted || to == Refused || to == Unreachable || to == Cancelled;
    case Unreachable: // accepted: the service was asked, and had done it
        return to == Sent || to == Accepted || to == Unreachable || to == Cancelled;
    case Accepted:
        return to == MayPass || to == Verified;
    case MayPass: // sent: its time is over, it still passes, and the agent asks again
        return to == MayPass || to == Verified || to == Sent;
    case Verified:
    case Refused:
    case Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace vigie
