// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/exchange_suspension.h"

#include "services/operations/connector_pool.h"
#include "services/storage/service_repository.h"
#include "services/storage/token_query.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

//! What suspends, the narrowest first; the last resort stops everything that the application does.
constexpr std::array suspending{Verb::BlockProduction, Verb::BlockSubscription, Verb::DisableCredential,
                                Verb::SuspendApplication};

std::optional<Verb> undoing(Verb verb)
{
    switch (verb) {
    case Verb::BlockProduction:
    case Verb::BlockSubscription:
        return Verb::UnblockSubscription;
    case Verb::DisableCredential:
        return Verb::EnableCredential;
    case Verb::RevokeCredential:
    case Verb::RevokeToken:
    case Verb::EnableCredential:
    case Verb::RenewSecret:
    case Verb::RevokeSessions:
    case Verb::UnblockSubscription:
    case Verb::SuspendApplication:
    case Verb::ChangePlan:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Verb> suspendingVerb(const Service &service, const ConnectorPool &connectors)
{
    const std::optional<Capabilities> offered = connectors.offers(service.product);
    if (service.readOnly || !offered)
        return std::nullopt;
    const auto found = std::find_if(suspending.begin(), suspending.end(),
                                    [&](Verb verb) { return offered->facts(verb) != nullptr; });
    return found == suspending.end() ? std::nullopt : std::optional(*found);
}

bool mayCall(CredentialState state)
{
    return state == CredentialState::Active || state == CredentialState::Suspended
        || state == CredentialState::Disabled;
}

SuspensionTarget targetOf(const TokenRow &row, Verb verb)
{
    const CredentialState state = row.credential.state;
    return {.credential = row.credential.id,
            .applicationName = row.applicationName,
            .serviceName = row.serviceName,
            .suspends = verb,
            .lifts = undoing(verb),
            .apis = row.credential.apis,
            .isSuspended = state == CredentialState::Suspended || state == CredentialState::Disabled,
            .isUnderWay = row.intent.has_value()};
}

QList<SuspensionTarget> those(const QList<SuspensionTarget> &targets, bool suspended)
{
    QList<SuspensionTarget> kept;
    std::copy_if(targets.cbegin(), targets.cend(), std::back_inserter(kept),
                 [suspended](const SuspensionTarget &target) {
                     return target.isSuspended == suspended && !target.isUnderWay && (!suspended || target.lifts);
                 });
    return kept;
}

} // namespace

QList<SuspensionTarget> SuspensionPlan::toSuspend() const { return those(targets, false); }
QList<SuspensionTarget> SuspensionPlan::toLift() const { return those(targets, true); }

Result<SuspensionPlan> suspensionPlan(Database &database, const ConnectorPool &connectors, PartnerId partner,
                                      const ApiCode &api)
{
    TokenQuery tokens(database);
    const TokenFilter filter{.api = api, .environment = Environment::Production, .partner = partner};
    const auto rows = tokens.ids(filter, {}).and_then([&](const QList<qint64> &ids) { return tokens.rows(ids); });
    if (!rows)
        return failure(rows.error());
    const auto services = ServiceRepository(database).all();
    if (!services)
        return failure(services.error());
    QHash<ServiceId, Service> byId;
    for (const Service &service : *services)
        byId.insert(service.id, service);
    SuspensionPlan plan;
    QSet<QString> seen;
    for (const TokenRow &row : *rows) {
        const Credential &credential = row.credential;
        const QString application = credential.service.value + u'\n'
            + (credential.applicationRemoteId.isEmpty() ? credential.remoteId : credential.applicationRemoteId);
        if (!mayCall(credential.state) || seen.contains(application))
            continue;
        seen.insert(application);
        if (const auto verb = suspendingVerb(byId.value(credential.service), connectors))
            plan.targets.append(targetOf(row, *verb));
        else if (!plan.unable.contains(row.serviceName))
            plan.unable.append(row.serviceName);
    }
    return plan;
}

} // namespace vigie
