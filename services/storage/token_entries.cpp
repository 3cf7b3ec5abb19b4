// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/token_entries.h"

#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/row_batch.h"

namespace vigie {

namespace {

const QString sourceSql = QStringLiteral(
    "SELECT c.id, c.partner_id, p.name, p.other_names, p.siret, c.apis, c.environment, c.service_id, s.name, c.kind,"
    " c.fingerprint, c.last_four, c.issued_on, c.expires_on, c.last_used_at, c.scopes, c.state, c.client_id,"
    " c.datapass_number, a.name, a.datapass_number"
    " FROM touched_token t JOIN credential c ON c.id = t.id JOIN service s ON s.id = c.service_id"
    " LEFT JOIN partner p ON p.id = c.partner_id LEFT JOIN application a ON a.id = c.application_id");

const QStringList entryColumns = QStringLiteral("credential_id partner_id partner_key partner_siret apis environment "
                                                "service_id service_key kind fingerprint last_four"
                                                " issued_key expires_key last_used_key scopes_key state search_text")
                                     .split(u' ');

//! One that is as it was is not written.
QString whereItChanged()
{
    QStringList olds;
    QStringList news;
    for (const QString &column : entryColumns.mid(1)) {
        olds.append(QStringLiteral("token_entry.") + column);
        news.append(QStringLiteral("excluded.") + column);
    }
    const QString comma = QStringLiteral(", ");
    return QStringLiteral("ON CONFLICT (credential_id) DO UPDATE SET %1 WHERE (%2) IS DISTINCT FROM (%3)")
        .arg(takenFromExcluded(entryColumns.mid(1)), olds.join(comma), news.join(comma));
}

QString keyOr(const QVariant &value, const QString &unknown) { return value.isNull() ? unknown : value.toString(); }

QVariantList entryOf(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    const QStringList apis = listOf(row.value(5));
    const QStringList scopes = listOf(row.value(15));
    QStringList searched{text(2),  text(4),  text(7),  text(8),  fingerprintWord(text(10)),
                         text(11), text(17), text(18), text(19), text(20)};
    searched += listOf(row.value(3)) + apis + scopes;
    return {row.value(0),
            row.value(1),
            folded(text(2)),
            textValue(text(4)),
            apis.isEmpty() ? QStringLiteral("") : u' ' + apis.join(u' ') + u' ',
            text(6),
            text(7),
            folded(text(8)),
            text(9),
            textValue(text(10)),
            textValue(text(11)),
            keyOr(row.value(12), QStringLiteral("")),
            keyOr(row.value(13), QLatin1String(noEndKey)),
            keyOr(row.value(14), QStringLiteral("")),
            textValue(scopes.join(u' ')),
            text(16),
            textValue(searchText(searched))};
}

} // namespace

Result<> deriveTokenEntries(Database &database)
{
    Result<QSqlQuery> source = database.run(sourceSql);
    if (!source)
        return failure(source.error());
    Result<RowBatch> batch = RowBatch::begin(database, QStringLiteral("token_entry"), entryColumns);
    if (!batch)
        return failure(batch.error());
    for (;;) {
        const Result<bool> found = database.next(*source);
        if (!found)
            return failure(found.error());
        if (!*found)
            break;
        if (const Result<> done = batch->add(entryOf(*source)); !done)
            return done;
    }
    return batch->write(whereItChanged());
}

} // namespace vigie
