// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlite_change.h"

#include "services/storage/sqlite_binding.h"
#include "services/storage/sqlite_connection.h"

#include <sqlite3.h>

namespace vigie::sqlite {

Change::Change(sqlite3 *handle, StatementHandle statement, QString path)
    : m_handle(handle)
    , m_statement(std::move(statement))
    , m_path(std::move(path))
{
}

Error Change::error() const
{
    return errorOf(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path);
}

Result<Change> Change::prepare(sqlite3 *handle, const QString &sql, const QString &path)
{
    StatementHandle statement = prepared(handle, sql, SQLITE_PREPARE_PERSISTENT);
    const bool isPrepared = statement != nullptr;
    Change change(handle, std::move(statement), path);
    return isPrepared ? Result<Change>(std::move(change)) : failure(change.error());
}

Result<qint64> Change::run(const QVariantList &values)
{
    sqlite3_stmt *statement = m_statement.get();
    int code = bind(statement, values);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    std::optional<Error> fault;
    if (code != SQLITE_DONE)
        fault = error();
    const qint64 changed = sqlite3_changes(m_handle);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return fault ? Result<qint64>(failure(*fault)) : changed;
}

} // namespace vigie::sqlite
