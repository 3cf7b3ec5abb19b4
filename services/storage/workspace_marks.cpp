// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/workspace_marks.h"

#include "services/storage/column_values.h"

namespace vigie {

Result<QString> markOf(Database &database, const QString &name)
{
    return database
        .rows(QStringLiteral("SELECT value FROM workspace_fact WHERE name = ?"), {name},
              [](const QSqlQuery &row) { return row.value(0).toString(); })
        .map([](const QStringList &values) { return values.value(0); });
}

Result<> setMark(Database &database, const QString &name, const QString &value)
{
    return database
        .run(QStringLiteral("INSERT INTO workspace_fact (name, value) VALUES (?, ?)"
                            " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
             {name, textValue(value)})
        .map([](const QSqlQuery &) {});
}

} // namespace vigie
