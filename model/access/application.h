// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace vigie {

//! An application declared on a platform; what a subscription and a credential belong to.
struct Application {
    ApplicationId id{};
    ServiceId service{};
    QString remoteId{}; //!< unique in the service
    PartnerId partner{}; //!< null until joined
    QString name{};
    QString owner{}; //!< the platform's account
    QString siret{}; //!< found in an attribute or a name; digits only, key checked
    QString datapassNumber{}; //!< `D123` or `H456`, found in an attribute or a name
    QString contactEmail{}; //!< of the technical contact
    QString stateText{}; //!< as the service says it
    QMap<QString, QString> attributes{};
    QDateTime readAt{}; //!< UTC

    friend bool operator==(const Application &, const Application &) = default;
};

enum class SubscriptionState { Active, Blocked, ProductionBlocked, Pending, Rejected, Unknown };

[[nodiscard]] QString subscriptionStateWord(SubscriptionState state);
[[nodiscard]] SubscriptionState subscriptionStateFromWord(const QString &word);

//! What an application may call on a platform, and under which plan.
struct Subscription {
    SubscriptionId id{};
    ServiceId service{};
    QString remoteId{}; //!< unique in the service
    ApplicationId application{};
    QString applicationRemoteId{};
    ApiCode api{}; //!< empty when no setting of the service says which profile it is
    QString apiName{}; //!< the platform's name of the API
    QString apiRemoteId{};
    QString plan{}; //!< the platform's name of the quota in force
    std::optional<int> quotaPerMinute{}; //!< of that plan, calls a minute
    SubscriptionState state{SubscriptionState::Unknown};
    QString stateText{};
    QDateTime readAt{}; //!< UTC

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

} // namespace vigie
