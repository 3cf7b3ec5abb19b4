// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/credential.h"
#include "model/access/revocation.h"
#include "model/error.h"

#include <optional>

namespace vigie {

//! What an error of an action means for its intent.
enum class Fate {
    Refused, //!< the service answered no: trying again would not help
    Unreachable, //!< no answer, or none that says anything: to be tried again
};
[[nodiscard]] Fate fateOf(Error::Kind kind);

//! Whether doing it a second time changes nothing (a new secret would be renewed twice).
[[nodiscard]] bool isHarmlessTwice(Verb verb);

//! What a proved action leaves of the credential; nothing when it leaves its state as it is.
[[nodiscard]] std::optional<CredentialState> stateAfter(Verb verb, CredentialKind kind);

} // namespace vigie
