// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/quota_change.h"

#include "services/operations/connector_pool.h"
#include "services/storage/intent_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/subscription_repository.h"

#include <algorithm>

namespace vigie {

namespace {

using Obstacle = QuotaChangeTarget::Obstacle;

bool isOpen(SubscriptionState state)
{
    return state == SubscriptionState::Active || state == SubscriptionState::Blocked
        || state == SubscriptionState::ProductionBlocked;
}

Obstacle obstacleTo(const Subscription &subscription, const Service &service, const ConnectorPool &connectors,
                    const QList<Intent> &unfinished)
{
    const std::optional<Capabilities> offered = connectors.offers(service.product);
    if (!offered || !offered->facts(Verb::ChangePlan))
        return Obstacle::Unable;
    if (service.readOnly)
        return Obstacle::ReadOnly;
    const bool isUnderWay = std::any_of(unfinished.cbegin(), unfinished.cend(), [&](const Intent &intent) {
        return intent.planChange && intent.service == service.id && intent.targetRemoteId == subscription.remoteId;
    });
    if (isUnderWay)
        return Obstacle::UnderWay;
    return isOpen(subscription.state) ? Obstacle::None : Obstacle::NotOpen;
}

} // namespace

Result<QList<QuotaChangeTarget>> quotaChangeTargets(Database &database, const ConnectorPool &connectors,
                                                    PartnerId partner, const ApiCode &api, Environment environment)
{
    const auto subscriptions = SubscriptionRepository(database).of(partner, api, environment);
    if (!subscriptions)
        return failure(subscriptions.error());
    const auto unfinished = IntentRepository(database).unfinished();
    if (!unfinished)
        return failure(unfinished.error());
    QList<QuotaChangeTarget> targets;
    for (const OwnedSubscription &owned : *subscriptions) {
        const auto service = ServiceRepository(database).find(owned.subscription.service);
        if (!service)
            return failure(service.error());
        targets.append({.subscription = owned.subscription,
                        .applicationName = owned.applicationName,
                        .service = *service,
                        .obstacle = obstacleTo(owned.subscription, *service, connectors, *unfinished)});
    }
    return targets;
}

} // namespace vigie
