// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/application.h"
#include "model/access/usage_plan.h"
#include "model/environment.h"
#include "services/storage/database.h"

namespace vigie {

//! A subscription with what its application says of it.
struct OwnedSubscription {
    Subscription subscription{};
    QString applicationName{};
    PartnerId partner{}; //!< null until joined

    friend bool operator==(const OwnedSubscription &, const OwnedSubscription &) = default;
};

class SubscriptionRepository
{
public:
    explicit SubscriptionRepository(Database &database)
        : m_database(database)
    {
    }

    //! NoSuchObject when the service has none of that id.
    [[nodiscard]] Result<OwnedSubscription> find(const ServiceId &service, const QString &remoteId);
    //! Those of a partner's applications to an API on the services of an environment, blocked ones too.
    [[nodiscard]] Result<QList<OwnedSubscription>> of(PartnerId partner, const ApiCode &api, Environment environment);
    //! The plan that the service has been seen to give it. Marks its partner as changed. NoSuchObject as above.
    Result<> setPlan(const ServiceId &service, const QString &remoteId, const UsagePlan &plan);

private:
    Database &m_database;
};

} // namespace vigie
