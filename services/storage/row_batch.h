// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QStringList>

namespace vigie {

//! Rows that are worked out one by one and stored by one statement: a table that has a full-text index writes it out
//! after each statement, which costs several times what the row itself does (fts5: xSavepoint of SQLite before 3.41).
class RowBatch
{
public:
    //! Empty, of those columns of the table. One batch of a table at a time on a connection.
    [[nodiscard]] static Result<RowBatch> begin(Database &database, const QString &table, const QStringList &columns);

    //! A value a column.
    Result<> add(const QVariantList &values)
    {
        return m_database->change(m_insert, values).map([](qint64) {});
    }
    //! Inserts them all; `onConflict` is the end of the statement: `ON CONFLICT (…) DO UPDATE SET …`.
    Result<> write(const QString &onConflict);

private:
    RowBatch(Database &database, QString table, QString columns, QString insert);

    Database *m_database;
    QString m_table;
    QString m_columns;
    QString m_insert;
};

//! `a = excluded.a, b = excluded.b`: the rest of an upsert.
[[nodiscard]] QString takenFromExcluded(const QStringList &columns);

} // namespace vigie
