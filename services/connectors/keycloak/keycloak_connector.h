// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/products.h"

namespace vigie {

//! The clients of one realm, through the Admin REST API. The service's client is a confidential one with the roles
//! view-clients and manage-clients of realm-management (and view-realm, to know how long tokens live); best in the
//! realm itself, since only a client of the realm may introspect its tokens. Its secret is the service's.
//!
//! What the verbs do here:
//! - RevokeCredential disables the client and sets its not-before: no new token, no refresh, introspection says
//!   inactive. Resource servers that check tokens by themselves accept those issued before until their end.
//! - DisableCredential and EnableCredential: the switch alone.
//! - RevokeSessions sets not-before alone: the client may ask for new tokens.
//! - RenewSecret: the new secret is never read by us; the partner gets it from the platform. Tokens live on.
//! - RevokeToken: RFC 7009 with the leaked token, as the client that it was issued to.
//!
//! The option `token_check` says which proof holds: `introspection` (resource servers ask the realm: inactive is a
//! proof) or `offline` (they check the signature alone: the proof is the list, once the tokens' life is over).
[[nodiscard]] Product keycloakProduct();

} // namespace vigie
