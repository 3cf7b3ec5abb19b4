// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/partner_names.h"

#include "services/storage/column_values.h"

namespace vigie {

Result<QHash<PartnerId, PartnerName>> partnerNames(Database &database)
{
    QHash<PartnerId, PartnerName> names;
    const auto read = [&names](const QSqlQuery &row) {
        names.insert(idOf<PartnerId>(row.value(0)), {row.value(1).toString(), row.value(2).toString()});
        return true;
    };
    return database.rows(QStringLiteral("SELECT id, name, siret FROM partner"), {}, read)
        .map([&names](const QList<bool> &) { return names; });
}

} // namespace vigie
