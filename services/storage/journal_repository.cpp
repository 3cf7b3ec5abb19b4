// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/journal_repository.h"

#include "services/storage/column_values.h"
#include "services/storage/journal_chain.h"

#include <QJsonDocument>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace vigie {

namespace {

const QString journalColumns = QStringLiteral(
    "number, at, actor, action, object_kind, object_reference, object_hash, outcome, facts, previous_hash, hash");

struct ChainEnd {
    qint64 entries{0};
    QString hash{};
};

JournalEntry readEntry(const QSqlQuery &row)
{
    return {.number = row.value(0).toLongLong(),
            .at = instantOf(row.value(1)),
            .actor = row.value(2).toString(),
            .action = row.value(3).toString(),
            .objectKind = row.value(4).toString(),
            .objectReference = row.value(5).toString(),
            .objectHash = row.value(6).toString(),
            .outcome = row.value(7).toString(),
            .facts = QJsonDocument::fromJson(row.value(8).toString().toUtf8()).object(),
            .previousHash = row.value(9).toString(),
            .hash = row.value(10).toString()};
}

Result<QSqlQuery> insert(Database &database, const JournalEntry &entry)
{
    return database.run(QStringLiteral("INSERT INTO journal (%1) VALUES (%2)").arg(journalColumns, placeholders(11)),
                        {entry.number, journal::instantText(entry.at), textValue(entry.actor), textValue(entry.action),
                         textValue(entry.objectKind), textValue(entry.objectReference), textValue(entry.objectHash),
                         textValue(entry.outcome), journal::factsText(entry.facts), entry.previousHash, entry.hash});
}

Result<QString> keptFact(Database &database, const QString &name)
{
    const Result<QList<QString>> values = database.rows(
        QStringLiteral("SELECT value FROM workspace_fact WHERE name = ?"), {name},
        [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!values)
        return failure(values.error());
    return values->isEmpty() ? QString() : values->first();
}

Result<> keepFact(Database &database, const QString &name, const QString &value)
{
    return database.run(QStringLiteral("UPDATE workspace_fact SET value = ? WHERE name = ?"), {value, name})
        .map([](const QSqlQuery &) {});
}

Result<ChainEnd> keptEnd(Database &database)
{
    const Result<QString> entries = keptFact(database, QStringLiteral("journal_entries"));
    if (!entries)
        return failure(entries.error());
    const Result<QString> hash = keptFact(database, QStringLiteral("journal_last_hash"));
    if (!hash)
        return failure(hash.error());
    return ChainEnd{.entries = entries->toLongLong(), .hash = *hash};
}

Result<> keepEnd(Database &database, const JournalEntry &last)
{
    return keepFact(database, QStringLiteral("journal_entries"), QString::number(last.number)).and_then([&] {
        return keepFact(database, QStringLiteral("journal_last_hash"), last.hash);
    });
}

} // namespace

Result<JournalEntry> JournalRepository::append(JournalEntry entry)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<ChainEnd> end = keptEnd(m_database);
    if (!end)
        return failure(end.error());
    entry.number = end->entries + 1;
    entry.at = entry.at.isValid() ? entry.at.toUTC() : QDateTime::currentDateTimeUtc();
    if (entry.actor.isEmpty())
        entry.actor = currentActor();
    entry.previousHash = end->hash;
    entry.hash = journal::hashOf(entry);
    if (const auto added = insert(m_database, entry); !added) {
        // A number that is taken: someone wrote in the file without us.
        return failure(added.error().kind == Error::Kind::Conflict
                           ? Error{.kind = Error::Kind::IntegrityBroken,
                                   .subject = m_database.path(),
                                   .detail = QStringLiteral("journal entry %1 exists").arg(entry.number)}
                           : added.error());
    }
    return keepEnd(m_database, entry).and_then([&] { return transaction->commit(); }).map([&] { return entry; });
}

Result<QList<JournalEntry>> JournalRepository::entries(qint64 firstNumber, int count)
{
    return m_database.rows(
        QStringLiteral("SELECT %1 FROM journal WHERE number >= ? ORDER BY number LIMIT ?").arg(journalColumns),
        {firstNumber, count}, readEntry);
}

Result<qint64> JournalRepository::count()
{
    return m_database
        .rows(QStringLiteral("SELECT COUNT(*) FROM journal"), {},
              [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .map([](const QList<qint64> &counts) { return counts.first(); });
}

Result<QString> JournalRepository::lastHash()
{
    return keptEnd(m_database).map([](const ChainEnd &end) { return end.hash; });
}

Result<JournalVerdict> JournalRepository::verify()
{
    const Result<ChainEnd> end = keptEnd(m_database);
    if (!end)
        return failure(end.error());
    return m_database.rows(QStringLiteral("SELECT %1 FROM journal ORDER BY number").arg(journalColumns), {}, readEntry)
        .map([&end](const QList<JournalEntry> &entries) {
            return journal::verdictOn(entries, end->entries, end->hash);
        });
}

QString currentActor()
{
    std::array<char, 4096> buffer{};
    passwd account{};
    passwd *found = nullptr;
    const uid_t uid = geteuid();
    if (getpwuid_r(uid, &account, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(account.pw_name);
    return QStringLiteral("uid %1").arg(uid);
}

} // namespace vigie
