// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/revocation.h"
#include "services/storage/database.h"

#include <QStringList>

namespace vigie {

class ConnectorPool;

//! One application through which a partner calls an API in production, and what suspends it there.
struct SuspensionTarget {
    CredentialId credential{}; //!< through which the action is asked for: the verb acts on its application
    QString applicationName{};
    QString serviceName{};
    Verb suspends{Verb::BlockSubscription};
    std::optional<Verb> lifts{}; //!< what undoes it on that platform
    QList<ApiCode> apis{}; //!< everything that the application would lose
    bool isSuspended{false};
    bool isUnderWay{false}; //!< an action on it is not over
};

struct SuspensionPlan {
    QList<SuspensionTarget> targets{};
    QStringList unable{}; //!< names of services that cannot do it, or are read only

    [[nodiscard]] QList<SuspensionTarget> toSuspend() const;
    [[nodiscard]] QList<SuspensionTarget> toLift() const;
};

//! What would suspend the exchange of a partner on an API, and what would lift it. Nothing is done.
[[nodiscard]] Result<SuspensionPlan> suspensionPlan(Database &database, const ConnectorPool &connectors,
                                                    PartnerId partner, const ApiCode &api);

} // namespace vigie
