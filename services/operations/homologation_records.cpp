// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/homologation_records.h"

#include "services/storage/homologation_repository.h"
#include "services/storage/homologation_rows.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_changes.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

QString wordOfAct(HomologationAct act)
{
    switch (act) {
    case HomologationAct::Recorded:
        return QStringLiteral("homologation.recorded");
    case HomologationAct::Corrected:
        return QStringLiteral("homologation.corrected");
    case HomologationAct::ExchangeRecorded:
        return QStringLiteral("homologation.exchange_recorded");
    case HomologationAct::RiskChanged:
        return QStringLiteral("homologation.risk_changed");
    case HomologationAct::RenewalChanged:
        return QStringLiteral("homologation.renewal_changed");
    }
    Q_UNREACHABLE();
}

//! Of everything that was written: whoever holds the row can show that it is the one.
QString hashOf(const Homologation &homologation)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QVariant &value : homologations::valuesOf(homologation))
        hash.addData(value.toString().toUtf8() + '\0');
    for (const Recommendation &line : homologation.recommendations)
        hash.addData((line.text + line.plannedOn.toString(Qt::ISODate) + recommendationStateWord(line.state)).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Result<> journal(Database &database, const QString &action, const Homologation &homologation, const QDateTime &now)
{
    return JournalRepository(database)
        .append({.at = now,
                 .action = action,
                 .objectKind = QStringLiteral("homologation"),
                 .objectReference = homologation.key(),
                 .objectHash = hashOf(homologation),
                 .outcome = QStringLiteral("ok"),
                 .facts = {{QStringLiteral("api"), homologation.api.value},
                           {QStringLiteral("partner"), homologation.partner.value},
                           {QStringLiteral("kind"), homologationKindWord(homologation.kind)}}})
        .map([](const JournalEntry &) {});
}

} // namespace

Result<Homologation> recordHomologation(Database &database, Homologation homologation, HomologationAct act,
                                        const QDateTime &now)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    homologation.recordedBy = currentActor();
    homologation.recordedAt = now;
    const Result<Homologation> saved = HomologationRepository(database).save(std::move(homologation));
    if (!saved)
        return saved;
    return journal(database, wordOfAct(act), *saved, now)
        .and_then([&] { return markPartnersChanged(database, {saved->partner}); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return *saved; });
}

Result<> removeHomologation(Database &database, const Homologation &homologation, const QDateTime &now)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    return HomologationRepository(database)
        .remove(homologation.id)
        .and_then([&] { return journal(database, QStringLiteral("homologation.removed"), homologation, now); })
        .and_then([&] { return markPartnersChanged(database, {homologation.partner}); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace vigie
