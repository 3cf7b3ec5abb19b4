// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/row_batch.h"

#include "services/storage/column_values.h"

namespace vigie {

namespace {

QString batchOf(const QString &table) { return QStringLiteral("temp.batch_of_") + table; }

} // namespace

RowBatch::RowBatch(Database &database, QString table, QString columns, QString insert)
    : m_database(&database)
    , m_table(std::move(table))
    , m_columns(std::move(columns))
    , m_insert(std::move(insert))
{
}

Result<RowBatch> RowBatch::begin(Database &database, const QString &table, const QStringList &columns)
{
    const QString names = columns.join(QStringLiteral(", "));
    const QString create = QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (%2)").arg(batchOf(table), names);
    const QString insert =
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(batchOf(table), names, placeholders(columns.size()));
    if (const auto made = database.run(create); !made)
        return failure(made.error());
    if (const auto emptied = database.run(QStringLiteral("DELETE FROM ") + batchOf(table)); !emptied)
        return failure(emptied.error());
    return RowBatch(database, table, names, insert);
}

Result<> RowBatch::write(const QString &onConflict)
{
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) SELECT %2 FROM %3 WHERE TRUE %4")
                            .arg(m_table, m_columns, batchOf(m_table), onConflict);
    return m_database->run(sql)
        .and_then([&](const QSqlQuery &) { return m_database->run(QStringLiteral("DELETE FROM ") + batchOf(m_table)); })
        .map([](const QSqlQuery &) {});
}

QString takenFromExcluded(const QStringList &columns)
{
    QStringList assignments;
    for (const QString &column : columns)
        assignments.append(column + QStringLiteral(" = excluded.") + column);
    return assignments.join(QStringLiteral(", "));
}

} // namespace vigie
