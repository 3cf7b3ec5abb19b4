// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/entry_refresh.h"

#include "services/storage/column_values.h"
#include "services/storage/partner_entries.h"
#include "services/storage/token_entries.h"

namespace vigie {

namespace {

Result<> runAll(Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = database.run(sql); !done)
            return failure(done.error());
    }
    return {};
}

Result<> clearTouched(Database &database)
{
    return runAll(database,
                  {QStringLiteral("CREATE TEMPORARY TABLE IF NOT EXISTS touched_partner (id INTEGER PRIMARY KEY)"),
                   QStringLiteral("CREATE TEMPORARY TABLE IF NOT EXISTS touched_token (id INTEGER PRIMARY KEY)"),
                   QStringLiteral("DELETE FROM touched_partner"), QStringLiteral("DELETE FROM touched_token")});
}

Result<> note(Database &database, const QString &table, const QSet<qint64> &ids)
{
    const QString insert = QStringLiteral("INSERT INTO %1 (id) VALUES (?)").arg(table);
    for (const qint64 id : ids) {
        if (const auto done = database.change(insert, {id}); !done)
            return failure(done.error());
    }
    return {};
}

} // namespace

Result<> refreshEntries(Database &database, const Touched &touched)
{
    if (touched.partners.isEmpty() && touched.credentials.isEmpty())
        return {};
    return clearTouched(database)
        .and_then([&] { return note(database, QStringLiteral("touched_partner"), touched.partners); })
        .and_then([&] { return note(database, QStringLiteral("touched_token"), touched.credentials); })
        .and_then([&] {
            return runAll(
                database,
                {QStringLiteral("INSERT INTO touched_token (id) SELECT c.id FROM touched_partner t"
                                " JOIN credential c ON c.partner_id = t.id WHERE TRUE ON CONFLICT DO NOTHING")});
        })
        .and_then([&] { return deriveTokenEntries(database); })
        .and_then([&] { return derivePartnerEntries(database); })
        .and_then([&] {
            // Their rules have something new to look at.
            return runAll(database,
                          {QStringLiteral("INSERT INTO partner_change (partner_id) SELECT id FROM touched_partner"
                                          " WHERE TRUE ON CONFLICT DO NOTHING"),
                           QStringLiteral("INSERT INTO partner_change (partner_id) SELECT DISTINCT c.partner_id"
                                          " FROM touched_token t JOIN credential c ON c.id = t.id"
                                          " WHERE c.partner_id IS NOT NULL ON CONFLICT DO NOTHING")});
        });
}

Result<> refreshTokensOfService(Database &database, const ServiceId &service)
{
    return clearTouched(database)
        .and_then([&] {
            return database
                .run(QStringLiteral("INSERT INTO touched_token (id) SELECT id FROM credential WHERE service_id = ?"),
                     {service.value})
                .map([](const QSqlQuery &) {});
        })
        .and_then([&] { return deriveTokenEntries(database); });
}

Result<> refreshAges(Database &database, const ServiceId &service)
{
    const QString sql = QStringLiteral(
        "UPDATE partner_entry SET oldest_read_key = COALESCE((SELECT MIN(known.read_at) FROM ("
        "SELECT read_at FROM habilitation WHERE partner_id = partner_entry.partner_id"
        " UNION ALL SELECT read_at FROM application WHERE partner_id = partner_entry.partner_id"
        " UNION ALL SELECT read_at FROM credential WHERE partner_id = partner_entry.partner_id AND state <> 'missing'"
        ") known), '') WHERE partner_id IN (SELECT partner_id FROM habilitation WHERE service_id = ?"
        " UNION SELECT partner_id FROM application WHERE service_id = ?"
        " UNION SELECT partner_id FROM credential WHERE service_id = ?)");
    return database.run(sql, {service.value, service.value, service.value}).map([](const QSqlQuery &) {});
}

} // namespace vigie
