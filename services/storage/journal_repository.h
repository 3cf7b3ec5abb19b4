// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace vigie {

//! What is written of an action. No personal data in clear: the object is a reference and a hash.
struct JournalEntry {
    qint64 number{0}; //!< 1, 2, 3…
    QDateTime at{}; //!< UTC, milliseconds
    QString actor{}; //!< OS account
    QString action{}; //!< `token.revoke.intended`, `service.added`, `sync.finished`…
    QString objectKind{}; //!< `credential`, `service`, `workspace`…
    QString objectReference{}; //!< local id or service id
    QString objectHash{}; //!< hexadecimal SHA-256 of what identifies it
    QString outcome{}; //!< `ok`, `refused`, `failed`…
    QJsonObject facts{}; //!< status, state, counts: neither secrets nor personal data
    QString previousHash{}; //!< 64 zeroes for the first
    QString hash{}; //!< of all the above, in canonical JSON

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

struct JournalVerdict {
    qint64 entries{0};
    std::optional<qint64> firstBroken{}; //!< number of the first entry at fault
    QString why{}; //!< `changed`, `removed`, `reordered`, `truncated`; empty when intact

    [[nodiscard]] bool isIntact() const { return !firstBroken; }
};

//! Append-only: the file's own triggers refuse a change. Chained by hashes, so that one made without them shows.
//!
//! The hash of an entry is the SHA-256, in lower-case hexadecimal, of the UTF-8 text of the JSON object
//! {"action", "actor", "at", "facts", "number", "object_hash", "object_kind", "object_reference", "outcome",
//! "previous_hash"}: keys sorted, also in `facts`; no white space; only `"`, `\` and the characters below U+0020
//! escaped, as `\"`, `\\`, `\b`, `\f`, `\n`, `\r`, `\t` or `\u00xx`; `at` as `2026-11-22T09:42:00.000Z`; `number` a
//! number. It is what Python's json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False) writes.
//! Beside the entries, in the same transaction, the workspace keeps their count and the last hash.
//!
//! What verify() sees: any entry changed, removed, moved or added without writing the chain anew, and entries cut from
//! the end without correcting the count. What it cannot see: a chain written anew to its end by someone who can write
//! in the file and who corrects the count and the last hash too. Against that, a receipt outside the workspace names
//! the hash of its entry: it is no longer in the chain.
class JournalRepository
{
public:
    explicit JournalRepository(Database &database)
        : m_database(database)
    {
    }

    //! Gives the entry its number, its actor where empty (the OS account) and its hashes; returns it as written.
    Result<JournalEntry> append(JournalEntry entry);
    [[nodiscard]] Result<QList<JournalEntry>> entries(qint64 firstNumber, int count);
    [[nodiscard]] Result<qint64> count();
    [[nodiscard]] Result<QString> lastHash();
    [[nodiscard]] Result<JournalVerdict> verify();

private:
    Database &m_database;
};

//! The OS account that runs us.
[[nodiscard]] QString currentActor();

} // namespace vigie
