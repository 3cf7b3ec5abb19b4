// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlite_binding.h"

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
int bindOne(sqlite3_stmt *statement, int at, const QVariant &value)
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
        Q_ASSERT_X(false, "sqlite::bind", value.typeName());
        return SQLITE_MISMATCH;
    }
}

} // namespace

void Finalise::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

StatementHandle prepared(sqlite3 *handle, const QString &sql, unsigned flags)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v3(handle, text.constData(), int(text.size()), flags, &statement, nullptr);
    return StatementHandle(statement);
}

int bind(sqlite3_stmt *statement, const QVariantList &values)
{
    int code = SQLITE_OK;
    for (qsizetype i = 0; i < values.size() && code == SQLITE_OK; ++i)
        code = bindOne(statement, int(i) + 1, values.at(i));
    return code;
}

} // namespace vigie::sqlite
