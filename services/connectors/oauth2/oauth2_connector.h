// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/products.h"

namespace vigie {

//! Any authorisation server: RFC 8414 for its endpoints, 7009 to revoke a token, 7662 to prove it, and 7592 for the
//! one client whose registration is given. The service's address is the issuer. Its secret is the client's secret;
//! where `registration_uri` is set, a second line of it is the registration access token.
[[nodiscard]] Product oauth2Product();

} // namespace vigie
