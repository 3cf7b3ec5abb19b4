// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlite_change.h"

#include "services/storage/sqlite_connection.h"

#include <sqlite3.h>

namespace vigie::sqlite {

namespace {

//! The values outlive the statement's run: SQLite need not copy them.
int bindText(sqlite3_stmt *statement, int at, const QString &text)
{
    if (text.isNull())
        return sqlite3_bind_null(statement, at);
    return sqlite3_bind_text16(statement, at, text.utf16(), int(text.size() * qsizetype(sizeof(QChar))), SQLITE_STATIC);
}

int bindBytes(sqlite3_stmt *statement, int at, const QByteArray &bytes)
{
    if (bytes.isNull())
        return sqlite3_bind_null(statement, at);
    return sqlite3_bind_blob(statement, at, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
}

//! As the SQLite driver of Qt does for these types, which are all that the repositories give.
int bind(sqlite3_stmt *statement, int at, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, at);
    switch (value.typeId()) {
    case QMetaType::QString:
        return bindText(statement, at, *static_cast<const QString *>(value.constData()));
    case QMetaType::QByteArray:
        return bindBytes(statement, at, *static_cast<const QByteArray *>(value.constData()));
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, at, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, at, value.toDouble());
    default:
        Q_ASSERT_X(false, "sqlite::Change", value.typeName());
        return SQLITE_MISMATCH;
    }
}

} // namespace

void Change::Finalise::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Change::Change(sqlite3 *handle, sqlite3_stmt *statement, QString path)
    : m_handle(handle)
    , m_statement(statement)
    , m_path(std::move(path))
{
}

Error Change::error() const
{
    return errorOf(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path);
}

Result<Change> Change::prepare(sqlite3 *handle, const QString &sql, const QString &path)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v3(handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    Change change(handle, statement, path);
    return code == SQLITE_OK ? Result<Change>(std::move(change)) : failure(change.error());
}

Result<qint64> Change::run(const QVariantList &values)
{
    sqlite3_stmt *statement = m_statement.get();
    int code = SQLITE_OK;
    for (qsizetype i = 0; i < values.size() && code == SQLITE_OK; ++i)
        code = bind(statement, int(i) + 1, values.at(i));
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
