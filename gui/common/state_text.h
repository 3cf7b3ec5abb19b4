// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "model/access/application.h"
#include "model/access/credential.h"
#include "model/access/habilitation.h"
#include "model/access/revocation.h"
#include "services/reports/access_words.h"
#include "services/storage/token_query.h"

namespace vigie {

// The states of the domain as the window shows them: a shape and a word.

[[nodiscard]] StateText stateText(CredentialState state);
[[nodiscard]] StateText stateText(HabilitationState state);
[[nodiscard]] StateText stateText(SubscriptionState state);
[[nodiscard]] StateText stateText(IntentState state);
//! Of the action under way on it, if any; else its own. The words of the service where it says something unknown.
[[nodiscard]] StateText tokenStateText(const TokenRow &row);

[[nodiscard]] QString environmentShortText(Environment environment); //!< « Prod », « BàS »
[[nodiscard]] QString kindText(CredentialKind kind);
[[nodiscard]] QString verbText(Verb verb); //!< « Révoquer », « Désactiver »…: what the button says
[[nodiscard]] QString delayReasonText(DelayReason reason); //!< « cache de la plateforme »; empty for none
[[nodiscard]] QString proofText(Proof proof, Verb verb); //!< « appel refusé »…

} // namespace vigie
