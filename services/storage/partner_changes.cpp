// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/partner_changes.h"

#include "services/storage/column_values.h"

namespace vigie {

namespace {

Result<> runForEach(Database &database, const QString &sql, const QList<PartnerId> &partners)
{
    for (const PartnerId partner : partners) {
        if (const auto done = database.change(sql, {partner.value}); !done)
            return failure(done.error());
    }
    return {};
}

} // namespace

Result<> markPartnersChanged(Database &database, const QList<PartnerId> &partners)
{
    return runForEach(database,
                      QStringLiteral("INSERT INTO partner_change (partner_id) VALUES (?) ON CONFLICT DO NOTHING"),
                      partners);
}

Result<> markApisChanged(Database &database) { return markPartnersChanged(database, {PartnerId{}}); }

Result<QList<PartnerId>> changedPartners(Database &database)
{
    return database.rows(QStringLiteral("SELECT partner_id FROM partner_change"), {},
                         [](const QSqlQuery &row) { return idOf<PartnerId>(row.value(0)); });
}

Result<> forgetChanges(Database &database, const QList<PartnerId> &partners)
{
    return runForEach(database, QStringLiteral("DELETE FROM partner_change WHERE partner_id = ?"), partners);
}

} // namespace vigie
