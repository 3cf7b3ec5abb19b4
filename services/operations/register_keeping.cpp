// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/register_keeping.h"

#include "services/storage/column_values.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_changes.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<> writable(const Workspace &workspace)
{
    return workspace.isReadOnly() ? Result<>(failure(Error::Kind::WorkspaceReadOnly, workspace.path())) : Result<>();
}

} // namespace

Result<ProcessingRecordId> saveRecord(Workspace &workspace, const ProcessingRecord &record, const QDateTime &at)
{
    if (const Result<> may = writable(workspace); !may)
        return failure(may.error());
    Database &database = workspace.database();
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    ProcessingRecord saved = record;
    saved.savedAt = at;
    const Result<ProcessingRecordId> id = RegisterRepository(database).save(saved);
    if (!id)
        return id;
    return JournalRepository(database)
        .append({.at = at,
                 .action = record.id.isNull() ? QStringLiteral("register.added") : QStringLiteral("register.edited"),
                 .objectKind = QStringLiteral("processing_record"),
                 .objectReference = QString::number(id->value),
                 .objectHash = hashOf(mapValue(record.values).toString()),
                 .outcome = QStringLiteral("ok"),
                 .facts = {{QStringLiteral("api"), record.api.value},
                           {QStringLiteral("valid_from"), record.validFrom.toString(Qt::ISODate)}}})
        .and_then([&](const JournalEntry &) { return transaction->commit(); })
        .map([&] { return *id; });
}

Result<> addRegisterEvent(Workspace &workspace, RegisterEvent event, const QDateTime &at)
{
    if (const Result<> may = writable(workspace); !may)
        return may;
    Database &database = workspace.database();
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    event.savedAt = at;
    if (event.author.isEmpty())
        event.author = currentActor();
    const Result<qint64> id = RegisterRepository(database).add(event);
    if (!id)
        return failure(id.error());
    // A check of contacts answers a rule.
    const Result<> marked = event.partner.isNull() ? Result<>() : markPartnersChanged(database, {event.partner});
    if (!marked)
        return marked;
    return JournalRepository(database)
        .append({.at = at,
                 .action = QStringLiteral("register.event_added"),
                 .objectKind = QStringLiteral("register_event"),
                 .objectReference = QString::number(*id),
                 .objectHash = hashOf(event.text),
                 .outcome = QStringLiteral("ok"),
                 .facts = {{QStringLiteral("kind"), event.kind}}})
        .and_then([&](const JournalEntry &) { return transaction->commit(); });
}

} // namespace vigie
