// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/snooze_repository.h"

#include "services/storage/column_values.h"

namespace vigie {

Result<QHash<QString, Snooze>> SnoozeRepository::all()
{
    QHash<QString, Snooze> snoozes;
    const auto read = [&snoozes](const QSqlQuery &row) {
        snoozes.insert(row.value(0).toString(),
                       {.until = dateOf(row.value(1)),
                        .reason = row.value(2).toString(),
                        .author = row.value(3).toString(),
                        .at = instantOf(row.value(4))});
        return true;
    };
    return m_database.rows(QStringLiteral("SELECT entry_key, until, reason, author, at FROM snooze"), {}, read)
        .map([&snoozes](const QList<bool> &) { return snoozes; });
}

Result<> SnoozeRepository::save(const QString &entryKey, const Snooze &snooze)
{
    return m_database
        .run(QStringLiteral("INSERT INTO snooze (entry_key, until, reason, author, at) VALUES (?, ?, ?, ?, ?)"
                            " ON CONFLICT (entry_key) DO UPDATE SET until = excluded.until, reason = excluded.reason,"
                            " author = excluded.author, at = excluded.at"),
             {entryKey, dateValue(snooze.until), textValue(snooze.reason), textValue(snooze.author),
              instantValue(snooze.at)})
        .map([](const QSqlQuery &) {});
}

Result<> SnoozeRepository::remove(const QString &entryKey)
{
    return m_database.run(QStringLiteral("DELETE FROM snooze WHERE entry_key = ?"), {entryKey})
        .map([](const QSqlQuery &) {});
}

} // namespace vigie
