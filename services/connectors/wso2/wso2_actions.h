// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/connector.h"
#include "services/connectors/wso2/wso2_probe.h"

namespace vigie {

//! How long an accepted action may not bite, and why.
struct Wso2Delay {
    std::chrono::seconds length{0};
    DelayReason reason{DelayReason::None};
};
[[nodiscard]] Wso2Delay delayOf(const Wso2Address &address, Verb verb, CredentialKind kind);

//! Acts on an installation that is open. Before an action on an OAuth client, obtains a live token of that client with
//! its present key and secret, to prove afterwards that it is refused.
[[nodiscard]] Future<ActionAnswer> actOnWso2(Wso2Session &session, Wso2Probe &probe, const ActionRequest &request,
                                             std::stop_token stop);

} // namespace vigie
