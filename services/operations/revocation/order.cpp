// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/revocation/order.h"

#include "services/operations/connector_pool.h"
#include "services/operations/revocation_runner.h"
#include "services/storage/credential_repository.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/subscription_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

namespace {

//! The row of the wish; for a leaked token, the row of that service that has its fingerprint; else none.
Result<Credential> credentialOf(const RevocationWish &wish, Database &database)
{
    CredentialRepository credentials(database);
    if (!wish.credential.isNull())
        return credentials.find(wish.credential);
    const Result<QList<Credential>> rows = credentials.findByFingerprint(fingerprintOf(wish.token.reveal()));
    if (!rows)
        return failure(rows.error());
    for (const Credential &row : *rows) {
        if (row.service == wish.service)
            return row;
    }
    return Credential{.service = wish.service};
}

Result<Service> serviceThatMay(Verb verb, const ServiceId &id, Database &database, const ConnectorPool &connectors)
{
    const Result<Service> service = ServiceRepository(database).find(id);
    if (!service)
        return service;
    if (service->readOnly)
        return failure(Error::Kind::ReadOnlyService, id.value);
    const std::optional<Capabilities> offered = connectors.offers(service->product);
    if (!offered || !offered->facts(verb))
        return failure(Error::Kind::Unsupported, id.value, verbWord(verb));
    return service;
}

//! `2c9b…K7Q2`: never enough of it to be used.
QString labelOf(const Credential &credential, const QString &fingerprint)
{
    const QString shown = fingerprint.left(4) + QStringLiteral("…");
    return credential.lastFour.isEmpty() ? shown : shown + credential.lastFour;
}

QString codesOf(const QList<ApiCode> &apis)
{
    QStringList codes;
    for (const ApiCode &api : apis)
        codes.append(api.value);
    return codes.join(QLatin1Char(','));
}

void namePartner(Intent &intent, PartnerId id, Database &database)
{
    if (id.isNull())
        return;
    if (const Result<Partner> partner = PartnerRepository(database).find(id)) {
        intent.partnerName = partner->name;
        intent.partnerSiret = partner->siret;
    }
}

void aim(Intent &intent, const RevocationWish &wish, const Credential &credential)
{
    const QString leaked = wish.token.isEmpty() ? QString() : fingerprintOf(wish.token.reveal());
    const QString known = credential.fingerprint.isEmpty() ? fingerprintOf(credential.remoteId.toUtf8())
                                                           : credential.fingerprint;
    intent.credential = credential.id;
    intent.targetRemoteId = credential.id.isNull() ? leaked : credential.remoteId;
    intent.targetLabel = labelOf(credential, credential.id.isNull() ? leaked : known);
    intent.apis = codesOf(credential.apis);
}

//! The subscription, as the service last said it is.
Result<Intent> planIntentOf(const RevocationWish &wish, Database &database)
{
    const Result<OwnedSubscription> owned = SubscriptionRepository(database).find(wish.service, wish.subscription);
    if (!owned)
        return failure(owned.error());
    const Subscription &subscription = owned->subscription;
    if (wish.plan.name.isEmpty() || wish.plan.name == subscription.plan)
        return failure(Error::Kind::InvalidInput, wish.plan.name, QStringLiteral("no other plan"));
    Intent intent{.verb = wish.verb, .service = wish.service, .targetRemoteId = subscription.remoteId};
    intent.targetLabel = owned->applicationName;
    intent.apis = codesOf({subscription.api});
    intent.planChange = PlanChange{.from = {subscription.plan, subscription.quotaPerMinute}, .to = wish.plan};
    namePartner(intent, owned->partner, database);
    return intent;
}

Result<Intent> credentialIntentOf(const RevocationWish &wish, Database &database)
{
    if (wish.token.isEmpty() && (wish.verb == Verb::RevokeToken || wish.credential.isNull()))
        return failure(Error::Kind::InvalidInput, {}, QStringLiteral("no token"));
    const Result<Credential> credential = credentialOf(wish, database);
    if (!credential)
        return failure(credential.error());
    Intent intent{.verb = wish.verb, .service = credential->service};
    intent.environment = credential->environment;
    aim(intent, wish, *credential);
    namePartner(intent, credential->partner, database);
    return intent;
}

} // namespace

Result<Intent> intentOf(const RevocationWish &wish, Workspace &workspace, const ConnectorPool &connectors,
                        const QDateTime &now)
{
    if (workspace.isReadOnly())
        return failure(Error::Kind::WorkspaceReadOnly, workspace.path());
    Database &database = workspace.database();
    Result<Intent> wanted = wish.verb == Verb::ChangePlan ? planIntentOf(wish, database)
                                                          : credentialIntentOf(wish, database);
    if (!wanted)
        return wanted;
    const Result<Service> service = serviceThatMay(wish.verb, wanted->service, database, connectors);
    if (!service)
        return failure(service.error());
    Intent intent = *wanted;
    if (intent.credential.isNull())
        intent.environment = service->environment;
    intent.reason = wish.reason;
    intent.groundRule = wish.groundRule;
    intent.requestedBy = currentActor();
    intent.requestedAt = now;
    intent.sendAt = now.addMSecs(wish.countdown.count());
    return intent;
}

} // namespace vigie
