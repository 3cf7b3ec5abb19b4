// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/access/habilitation.h"

#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<HabilitationState, 10> stateWords{{{HabilitationState::Draft, "draft"},
                                                   {HabilitationState::Submitted, "submitted"},
                                                   {HabilitationState::ChangesRequested, "changes_requested"},
                                                   {HabilitationState::Validated, "validated"},
                                                   {HabilitationState::Active, "active"},
                                                   {HabilitationState::Obsolete, "obsolete"},
                                                   {HabilitationState::Refused, "refused"},
                                                   {HabilitationState::Archived, "archived"},
                                                   {HabilitationState::Revoked, "revoked"},
                                                   {HabilitationState::Unknown, "unknown"}}};

} // namespace

QString habilitationStateWord(HabilitationState state) { return wordOf(stateWords, state); }

HabilitationState habilitationStateFromWord(const QString &word)
{
    return valueOf(stateWords, word).value_or(HabilitationState::Unknown);
}

} // namespace vigie
