// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/journal_repository.h"

namespace vigie {

//! What the chain of hashes says, without the database.
namespace journal {

//! `previousHash` of the first entry.
[[nodiscard]] QString noHash();
[[nodiscard]] QString instantText(const QDateTime &at);
[[nodiscard]] QString factsText(const QJsonObject &facts);
//! Of everything but `hash`, in canonical JSON: the format that JournalRepository promises.
[[nodiscard]] QString hashOf(const JournalEntry &entry);
//! `entries` as they stand, by number; the count and last hash that the workspace keeps beside them.
[[nodiscard]] JournalVerdict verdictOn(const QList<JournalEntry> &entries, qint64 keptCount,
                                       const QString &keptLastHash);

} // namespace journal

} // namespace vigie
