// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlite_numbers.h"

#include "services/storage/sqlite_binding.h"
#include "services/storage/sqlite_connection.h"

#include <sqlite3.h>

namespace vigie::sqlite {

Result<QList<qint64>> numbers(sqlite3 *handle, const QString &sql, const QVariantList &values, const QString &path)
{
    const auto error = [&] {
        return errorOf(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), path);
    };
    const StatementHandle statement = prepared(handle, sql);
    if (!statement || bind(statement.get(), values) != SQLITE_OK)
        return failure(error());
    QList<qint64> list;
    int code = sqlite3_step(statement.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement.get()))
        list.append(sqlite3_column_int64(statement.get(), 0));
    return code == SQLITE_DONE ? Result<QList<qint64>>(std::move(list)) : failure(error());
}

} // namespace vigie::sqlite
