// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/quota_raises.h"

#include "services/storage/journal_repository.h"
#include "services/storage/partner_changes.h"
#include "services/storage/quota_raise_repository.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

QString hashOf(const QuotaRaise &raise)
{
    const QStringList parts{raise.peaks,
                            raise.files,
                            raise.periodicity,
                            raise.askedOn.toString(Qt::ISODate),
                            quotaDecisionWord(raise.decision),
                            raise.decidedOn.toString(Qt::ISODate),
                            raise.decidedBy,
                            QString::number(raise.askedPerMinute.value_or(0)),
                            QString::number(raise.agreedPerMinute.value_or(0))};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(u'\0')).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<> recordQuotaRaise(Database &database, QuotaRaise raise, const QDateTime &now)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    raise.recordedBy = currentActor();
    raise.recordedAt = now;
    if (const Result<> saved = QuotaRaiseRepository(database).save(raise); !saved)
        return saved;
    const auto written = JournalRepository(database).append(
        {.at = now,
         .action = QStringLiteral("quota.raise_recorded"),
         .objectKind = QStringLiteral("quota_raise"),
         .objectReference = QStringLiteral("%1:%2").arg(raise.partner.value).arg(raise.api.value),
         .objectHash = hashOf(raise),
         .outcome = QStringLiteral("ok"),
         .facts = {{QStringLiteral("decision"), quotaDecisionWord(raise.decision)}}});
    if (!written)
        return failure(written.error());
    return markPartnersChanged(database, {raise.partner}).and_then([&] { return transaction->commit(); });
}

} // namespace vigie
