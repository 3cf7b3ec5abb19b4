// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/service_pricing.h"

#include "services/storage/journal_repository.h"
#include "services/storage/partner_changes.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

QString hashOf(const QStringList &parts)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(u'\0')).toUtf8(), QCryptographicHash::Sha256).toHex());
}

//! Writes and journals in one transaction; the API's own rules look again.
template <typename Write> Result<> kept(Workspace &workspace, Write write, const JournalEntry &entry)
{
    if (workspace.isReadOnly())
        return failure(Error::Kind::WorkspaceReadOnly, workspace.path());
    Database &database = workspace.database();
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    ServicePriceRepository repository(database);
    const Result<> written = write(repository, RecordedBy{.actor = currentActor(), .at = entry.at});
    if (!written)
        return written;
    return JournalRepository(database)
        .append(entry)
        .and_then([&](const JournalEntry &) { return markApisChanged(database); })
        .and_then([&] { return transaction->commit(); });
}

Result<> invalid(const char *field) { return failure(Error::Kind::InvalidInput, QString::fromLatin1(field)); }

Result<> checked(const FinancialConvention &convention)
{
    if (convention.partner.isNull())
        return invalid("partner");
    if (convention.reference.trimmed().isEmpty())
        return invalid("reference");
    if (convention.endsOn.isValid() && convention.startsOn.isValid() && convention.endsOn < convention.startsOn)
        return invalid("ends_on");
    return {};
}

} // namespace

Result<FinancialConventionId> saveConvention(Workspace &workspace, const FinancialConvention &convention,
                                             const QDateTime &at)
{
    if (const Result<> good = checked(convention); !good)
        return failure(good.error());
    FinancialConventionId id;
    const auto write = [&](ServicePriceRepository &repository, const RecordedBy &by) {
        return repository.save(convention, by).map([&id](FinancialConventionId saved) { id = saved; });
    };
    return kept(
               workspace, write,
               {.at = at,
                .action = QStringLiteral("price.convention_recorded"),
                .objectKind = QStringLiteral("partner"),
                .objectReference = QString::number(convention.partner.value),
                .objectHash = hashOf({convention.reference, convention.producerSignatory, convention.partnerSignatory}),
                .outcome = QStringLiteral("ok"),
                .facts = {{QStringLiteral("api"), convention.api.value}}})
        .map([&id] { return id; });
}

Result<> savePrice(Workspace &workspace, const ServicePrice &price, const QDateTime &at)
{
    if (!price.validFrom.isValid() || price.validFrom.year() < 2000 || price.validFrom.year() > 2100)
        return invalid("valid_from");
    if (price.components.isEmpty())
        return invalid("components");
    QStringList parts{price.validFrom.toString(Qt::ISODate)};
    for (auto component = price.components.cbegin(); component != price.components.cend(); ++component)
        parts.append(component.key() + u'=' + amountWord(*component));
    return kept(
        workspace,
        [&price](ServicePriceRepository &repository, const RecordedBy &by) { return repository.save(price, by); },
        {.at = at,
         .action = QStringLiteral("price.recorded"),
         .objectKind = QStringLiteral("api"),
         .objectReference = price.api.value,
         .objectHash = hashOf(parts),
         .outcome = QStringLiteral("ok"),
         .facts = {{QStringLiteral("valid_from"), price.validFrom.toString(Qt::ISODate)}}});
}

Result<> saveQuantity(Workspace &workspace, PartnerId partner, const ApiCode &api, int year, qint64 quantity,
                      const QDateTime &at)
{
    constexpr qint64 most = 10'000'000'000;
    if (quantity < 0 || quantity > most)
        return invalid("quantity");
    return kept(workspace,
                [&](ServicePriceRepository &repository, const RecordedBy &by) {
                    return repository.saveQuantity(partner, api, year, quantity, by);
                },
                {.at = at,
                 .action = QStringLiteral("price.quantity_recorded"),
                 .objectKind = QStringLiteral("partner"),
                 .objectReference = QString::number(partner.value),
                 .objectHash = hashOf({api.value, QString::number(year), QString::number(quantity)}),
                 .outcome = QStringLiteral("ok"),
                 .facts = {{QStringLiteral("api"), api.value}, {QStringLiteral("year"), year}}});
}

} // namespace vigie
