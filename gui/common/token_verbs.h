// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/connector.h"
#include "services/storage/token_query.h"

namespace vigie {

//! What « Révoquer » sends on a platform: its strongest verb; nothing when it has none.
[[nodiscard]] std::optional<Verb> mainVerbOf(const Capabilities &capabilities);
//! The other verbs that make sense for that credential as it is now.
[[nodiscard]] QList<Verb> otherVerbsFor(const TokenRow &row, const Capabilities &capabilities);
//! « Ce que fait Révoquer ici » : sentences, from the platform's facts.
[[nodiscard]] QString sentencesOf(const VerbFacts &facts);
//! Why no action may be asked for on that credential now; empty when one may.
[[nodiscard]] QString refusalFor(const TokenRow &row, const Capabilities &capabilities);

} // namespace vigie
