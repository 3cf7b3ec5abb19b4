// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/access/application.h"

#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<SubscriptionState, 6> stateWords{{{SubscriptionState::Active, "active"},
                                                  {SubscriptionState::Blocked, "blocked"},
                                                  {SubscriptionState::ProductionBlocked, "production_blocked"},
                                                  {SubscriptionState::Pending, "pending"},
                                                  {SubscriptionState::Rejected, "rejected"},
                                                  {SubscriptionState::Unknown, "unknown"}}};

} // namespace

QString subscriptionStateWord(SubscriptionState state) { return wordOf(stateWords, state); }

SubscriptionState subscriptionStateFromWord(const QString &word)
{
    return valueOf(stateWords, word).value_or(SubscriptionState::Unknown);
}

} // namespace vigie
