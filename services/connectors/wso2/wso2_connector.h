// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/products.h"

namespace vigie {

//! WSO2 API Manager 4.x. Without a client id the service's secret is the password of `username`, and a client of the
//! REST APIs is registered under a name of ours; with one it is the client's secret.
//! Options: `username`; `base_path` of the REST APIs; `gateway_url`, where calls pass, and `probe_path` after an
//! API's context, to prove revocations by a call; `token_url`; `token_lifetime` and `propagation` in seconds;
//! `api_names`, `name=CODE,name=CODE`.
[[nodiscard]] Product wso2Product();

} // namespace vigie
