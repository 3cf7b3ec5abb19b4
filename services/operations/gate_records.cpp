// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/gate_records.h"

#include "services/storage/gate_repository.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_changes.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

QString hashOf(const GateEntry &entry)
{
    const QStringList parts{QString::number(entry.partner.value),
                            entry.api.value,
                            entry.rule,
                            entry.item,
                            gateStateWord(entry.state),
                            entry.proof,
                            entry.doneOn.toString(Qt::ISODate),
                            entry.author};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(u'\0')).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<> recordGateEntry(Database &database, GateEntry entry, const QDateTime &now)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    entry.recordedBy = currentActor();
    entry.recordedAt = now;
    if (const Result<> saved = GateRepository(database).save(entry); !saved)
        return saved;
    const auto written = JournalRepository(database).append(
        {.at = now,
         .action = QStringLiteral("gate.recorded"),
         .objectKind = QStringLiteral("gate"),
         .objectReference = QStringLiteral("%1:%2").arg(entry.rule, entry.item),
         .objectHash = hashOf(entry),
         .outcome = QStringLiteral("ok"),
         .facts = {{QStringLiteral("partner"), entry.partner.value},
                   {QStringLiteral("api"), entry.api.value},
                   {QStringLiteral("state"), gateStateWord(entry.state)}}});
    if (!written)
        return failure(written.error());
    return markPartnersChanged(database, {entry.partner}).and_then([&] { return transaction->commit(); });
}

} // namespace vigie
