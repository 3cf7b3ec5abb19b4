// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/wso2/wso2_parsing.h"
#include "services/connectors/wso2/wso2_session.h"

namespace vigie {

//! Everything that an installation holds: applications of all owners and their attributes, subscriptions with their
//! plans, deny policies, and the keys of each application that the console's account may see.
[[nodiscard]] Future<ServiceSnapshot> readWso2(Wso2Session &session, const Wso2ApiNames &names, ProgressSink progress,
                                               std::stop_token stop);

} // namespace vigie
