// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

namespace vigie {

class Database;

// The schema of a workspace in SQLite, and whether a file is one.
namespace sqlite {

//! The version that this program reads and writes.
inline constexpr int newestSchema = 18;
//! The first one that knows documents.
inline constexpr int documentSchema = 2;

//! Of a file that has no schema yet: 0.
[[nodiscard]] Result<int> schemaVersion(Database &database);
//! Applies what the file lacks, each version in one transaction that also sets the number. WorkspaceNewer when it
//! was written by a later program.
Result<> migrate(Database &database);
//! WorkspaceNewer, or WorkspaceReadOnly when it is older and may not be migrated here.
[[nodiscard]] Result<> requireCurrentSchema(Database &database);

//! A quick look at a file that exists, before it is opened: WorkspaceCorrupt when it is empty, cut, not SQLite's or
//! of another program; FileNotReadable.
[[nodiscard]] Result<> checkHeader(const QString &path);
//! The structure of all pages of a small file; of a large one, of the tables that hold what no service could give
//! again (intents, journal, decisions, services). WorkspaceCorrupt with the first fault.
[[nodiscard]] Result<> checkQuickly(Database &database);
//! Everything: structure, indexes, search indexes, foreign keys.
[[nodiscard]] Result<> checkFully(Database &database);

} // namespace sqlite

} // namespace vigie
