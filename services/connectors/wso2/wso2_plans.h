// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/connector.h"
#include "services/connectors/wso2/wso2_session.h"

namespace vigie {

//! The business plans that the API of a subscription offers, the least calls first and no limit last. Where the
//! console's account may not read the API, every plan of the installation: it refuses what the API does not offer.
[[nodiscard]] Future<QList<UsagePlan>> wso2Plans(Wso2Session &session, const Subscription &subscription,
                                                 std::stop_token stop);

//! Asks for another plan: of the publisher (`change-business-plan`, since API Manager 4.4, wso2/api-manager #2923),
//! before it of the developer portal, which only lets the application's own people do it. The developer portal keeps
//! the present plan, and says 200, where it does not know the new one: only what is read back says what was done.
[[nodiscard]] Future<ActionAnswer> changeWso2Plan(Wso2Session &session, const ActionRequest &request,
                                                  std::stop_token stop);

//! The name of the plan that a subscription has now; empty when it is not listed any more.
[[nodiscard]] Future<QString> wso2PlanOf(Wso2Session &session, const Subscription &subscription, std::stop_token stop);

} // namespace vigie
