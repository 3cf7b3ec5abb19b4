// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/application.h"
#include "model/access/service.h"
#include "model/environment.h"
#include "services/storage/database.h"

namespace vigie {

class ConnectorPool;

//! One subscription of a partner to an API, and whether its quota can be changed from here.
struct QuotaChangeTarget {
    enum class Obstacle {
        None,
        Unable, //!< the platform, or its account, offers no such action
        ReadOnly, //!< the connection is set so
        UnderWay, //!< a change of it is not over
        NotOpen, //!< the subscription is not, or not yet, one that calls pass by
    };

    Subscription subscription{};
    QString applicationName{};
    Service service{};
    Obstacle obstacle{Obstacle::None};
};

//! Where the quota of a partner on an API stands in an environment. Nothing is done.
[[nodiscard]] Result<QList<QuotaChangeTarget>> quotaChangeTargets(Database &database, const ConnectorPool &connectors,
                                                                  PartnerId partner, const ApiCode &api,
                                                                  Environment environment);

} // namespace vigie
