// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/subscription_repository.h"

#include "services/storage/access_rows.h"
#include "services/storage/column_values.h"
#include "services/storage/partner_changes.h"

namespace vigie {

namespace {

QString selectOwned(const QString &rest)
{
    QStringList columns{QStringLiteral("s.id")};
    for (const QString &column : RowOf<Subscription>::columns())
        columns.append(QStringLiteral("s.") + column);
    return QStringLiteral("SELECT a.name, a.partner_id, %1 FROM subscription s"
                          " JOIN application a ON a.id = s.application_id %2")
        .arg(columns.join(QStringLiteral(", ")), rest);
}

OwnedSubscription readOwned(const QSqlQuery &row)
{
    return {.subscription = RowOf<Subscription>::read(row, 2),
            .applicationName = row.value(0).toString(),
            .partner = idOf<PartnerId>(row.value(1))};
}

} // namespace

Result<OwnedSubscription> SubscriptionRepository::find(const ServiceId &service, const QString &remoteId)
{
    const auto found = m_database.rows(selectOwned(QStringLiteral("WHERE s.service_id = ? AND s.remote_id = ?")),
                                       {service.value, remoteId}, readOwned);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(Error::Kind::NoSuchObject, remoteId);
    return found->first();
}

Result<QList<OwnedSubscription>> SubscriptionRepository::of(PartnerId partner, const ApiCode &api,
                                                            Environment environment)
{
    return m_database.rows(
        selectOwned(QStringLiteral("JOIN service v ON v.id = s.service_id"
                                   " WHERE a.partner_id = ? AND s.api = ? AND v.environment = ? ORDER BY s.id")),
        {partner.value, api.value, environmentWord(environment)}, readOwned);
}

Result<> SubscriptionRepository::setPlan(const ServiceId &service, const QString &remoteId, const UsagePlan &plan)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<OwnedSubscription> owned = find(service, remoteId);
    if (!owned)
        return failure(owned.error());
    const Result<QSqlQuery> changed = m_database.run(
        QStringLiteral("UPDATE subscription SET plan = ?, quota_per_minute = ? WHERE id = ?"),
        {textValue(plan.name), optionalValue(plan.perMinute), owned->subscription.id.value});
    if (!changed)
        return failure(changed.error());
    const Result<> marked = owned->partner.isNull() ? Result<>() : markPartnersChanged(m_database, {owned->partner});
    return marked.and_then([&] { return transaction->commit(); });
}

} // namespace vigie
