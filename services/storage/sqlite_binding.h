// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

// For the statements that run too often for QSqlQuery.
namespace vigie::sqlite {

struct Finalise {
    void operator()(sqlite3_stmt *statement) const;
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, Finalise>;

//! Null when SQLite does not take it: the connection tells why. `flags` are SQLITE_PREPARE_….
[[nodiscard]] StatementHandle prepared(sqlite3 *handle, const QString &sql, unsigned flags = 0);

//! The values by position, to outlive the statement's run. Answers with a code of SQLite.
[[nodiscard]] int bind(sqlite3_stmt *statement, const QVariantList &values);

} // namespace vigie::sqlite
