// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/storage/sqlite_binding.h"

#include <QString>
#include <QVariant>

namespace vigie::sqlite {

//! A prepared statement that gives no rows, run many times. QSqlQuery keeps each bound value three times and looks its
//! place up by name: for a short row that takes longer than SQLite itself does.
class Change
{
public:
    [[nodiscard]] static Result<Change> prepare(sqlite3 *handle, const QString &sql, const QString &path);

    //! With its values by position; says how many rows it inserted, updated or deleted.
    [[nodiscard]] Result<qint64> run(const QVariantList &values);

private:
    Change(sqlite3 *handle, StatementHandle statement, QString path);
    [[nodiscard]] Error error() const;

    sqlite3 *m_handle;
    StatementHandle m_statement;
    QString m_path; //!< for the errors
};

} // namespace vigie::sqlite
