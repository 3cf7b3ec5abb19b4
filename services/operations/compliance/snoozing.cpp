// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/snoozing.h"

#include "model/calendar/paris_time.h"
#include "services/storage/journal_repository.h"
#include "services/storage/snooze_repository.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace vigie {

namespace {

constexpr int longestYears = 2;

JournalEntry entryOf(const DueRow &row, const QString &action, const QDateTime &at)
{
    const QByteArray hash = QCryptographicHash::hash(row.key.toUtf8(), QCryptographicHash::Sha256);
    return {.at = at,
            .action = action,
            .objectKind = row.object().kind,
            .objectReference = row.object().id,
            .objectHash = QString::fromLatin1(hash.toHex()),
            .outcome = QStringLiteral("ok"),
            .facts = {{QStringLiteral("rule"), row.rule()}, {QStringLiteral("api"), row.api().value}}};
}

} // namespace

Result<> snooze(Database &database, const DueRow &row, QDate until, const QString &reason, const QDateTime &at)
{
    const QDate today = parisDate(at);
    if (!until.isValid() || until <= today || until > today.addYears(longestYears))
        return failure(Error::Kind::InvalidInput, QStringLiteral("until"));
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("reason"));
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    JournalEntry entry = entryOf(row, QStringLiteral("deadline.snoozed"), at);
    entry.facts.insert(QStringLiteral("until"), until.toString(Qt::ISODate));
    return SnoozeRepository(database)
        .save(row.key, {.until = until, .reason = reason.trimmed(), .author = currentActor(), .at = at})
        .and_then([&] { return JournalRepository(database).append(entry); })
        .and_then([&](const JournalEntry &) { return transaction->commit(); });
}

Result<> endSnooze(Database &database, const DueRow &row, const QDateTime &at)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    return SnoozeRepository(database)
        .remove(row.key)
        .and_then(
            [&] { return JournalRepository(database).append(entryOf(row, QStringLiteral("deadline.unsnoozed"), at)); })
        .and_then([&](const JournalEntry &) { return transaction->commit(); });
}

} // namespace vigie
