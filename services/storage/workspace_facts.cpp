// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/column_values.h"
#include "services/storage/sqlite_schema.h"
#include "services/storage/workspace.h"

#include <QFileInfo>

namespace vigie {

namespace {

Result<> readFacts(Database &database, WorkspaceFacts &facts)
{
    Result<QSqlQuery> query = database.run(QStringLiteral("SELECT name, value FROM workspace_fact"));
    if (!query)
        return failure(query.error());
    while (query->next()) {
        const QString name = query->value(0).toString();
        if (name == QLatin1String("producer"))
            facts.producer = query->value(1).toString();
        else if (name == QLatin1String("demonstration"))
            facts.demonstration = query->value(1).toString() == QLatin1String("yes");
        else if (name == QLatin1String("created_at"))
            facts.createdAt = instantOf(query->value(1));
    }
    return {};
}

Result<> readCounts(Database &database, WorkspaceFacts &facts)
{
    for (const char *table : {"service", "profile_version", "partner", "contact", "habilitation", "application",
                              "subscription", "credential", "intent", "document"}) {
        const QString sql = QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table);
        Result<QSqlQuery> query = database.run(sql);
        if (!query)
            return failure(query.error());
        const Result<bool> found = database.next(*query);
        if (!found)
            return failure(found.error());
        const QString name = QString::fromLatin1(table).section(u'_', 0, 0);
        facts.counts.insert(name + u's', query->value(0).toLongLong());
    }
    Result<QSqlQuery> query = database.run(QStringLiteral("SELECT COUNT(*) FROM journal"));
    if (!query)
        return failure(query.error());
    if (query->next())
        facts.counts.insert(QStringLiteral("journal_entries"), query->value(0).toLongLong());
    return {};
}

Result<> readAges(Database &database, WorkspaceFacts &facts)
{
    Result<QSqlQuery> query = database.run(QStringLiteral("SELECT MIN(read_at), MAX(read_at) FROM service_status"));
    if (!query)
        return failure(query.error());
    const Result<bool> found = database.next(*query);
    if (!found)
        return failure(found.error());
    facts.oldestReadAt = instantOf(query->value(0));
    facts.newestReadAt = instantOf(query->value(1));
    return {};
}

} // namespace

Result<WorkspaceFacts> Workspace::factsOf(Database &database)
{
    WorkspaceFacts facts{.path = database.path(), .bytes = QFileInfo(database.path()).size()};
    const Result<int> version = sqlite::schemaVersion(database);
    if (!version)
        return failure(version.error());
    facts.schemaVersion = *version;
    return readFacts(database, facts)
        .and_then([&] { return readCounts(database, facts); })
        .and_then([&] { return readAges(database, facts); })
        .map([&] { return facts; });
}

} // namespace vigie
