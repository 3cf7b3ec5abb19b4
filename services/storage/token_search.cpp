// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/token_search.h"

#include "services/storage/folding.h"
#include "services/storage/table_query.h"

namespace vigie {

namespace {

QString pattern(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

QString digitsOf(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar character) { return !character.isDigit(); });
    return digits;
}

void addPartner(Conditions &conditions, const QString &partner)
{
    const QString digits = digitsOf(partner);
    if (digits.size() >= 9) {
        conditions.add(QStringLiteral("e.partner_siret LIKE ?"), {QString(digits + u'%')});
        return;
    }
    conditions.add(QStringLiteral("e.partner_id IN (SELECT partner_id FROM partner_entry"
                                  " WHERE name_key LIKE ? ESCAPE '\\')"),
                   {pattern(folded(partner))});
}

void addApis(Conditions &conditions, const QList<ApiCode> &apis)
{
    QStringList any;
    QVariantList values;
    for (const ApiCode &api : apis) {
        any.append(QStringLiteral("e.apis LIKE ? ESCAPE '\\'"));
        values.append(pattern(u' ' + api.value + u' '));
    }
    conditions.add(u'(' + any.join(QStringLiteral(" OR ")) + u')', values);
}

Conditions conditionsOf(const TokenCriteria &criteria)
{
    Conditions conditions;
    if (!criteria.partner.isEmpty())
        addPartner(conditions, criteria.partner);
    if (!criteria.apis.isEmpty())
        addApis(conditions, criteria.apis);
    if (!criteria.address.isEmpty()) {
        conditions.add(QStringLiteral("c.application_id IN (SELECT id FROM application"
                                      " WHERE attributes LIKE ? ESCAPE '\\')"),
                       {pattern(criteria.address.trimmed())});
    }
    if (!criteria.subcontractor.isEmpty()) {
        // Handed over to it, or of a partner that declared it for that API.
        const QString name = pattern(criteria.subcontractor.toLower());
        conditions.add(QStringLiteral("(c.id IN (SELECT t.credential_id FROM subcontractor_token t JOIN subcontractor s"
                                      " ON s.id = t.subcontractor_id WHERE lower(s.name) LIKE ? ESCAPE '\\')"
                                      " OR EXISTS (SELECT 1 FROM subcontractor s WHERE s.partner_id = c.partner_id"
                                      " AND lower(s.name) LIKE ? ESCAPE '\\' AND e.apis LIKE '% ' || s.api || ' %'))"),
                       {name, name});
    }
    if (!criteria.credential.isNull())
        conditions.add(QStringLiteral("c.id = ?"), {criteria.credential.value});
    return conditions;
}

} // namespace

Result<QList<TokenRow>> tokensMatching(Database &database, const TokenCriteria &criteria, int most)
{
    const Conditions conditions = conditionsOf(criteria);
    if (conditions.isEmpty())
        return QList<TokenRow>{};
    QVariantList values = conditions.values();
    values.append(most);
    return database
        .rows(QStringLiteral("SELECT c.id FROM credential c JOIN token_entry e ON e.credential_id = c.id"
                             " WHERE %1 ORDER BY e.partner_key, c.id LIMIT ?")
                  .arg(conditions.sql().join(QStringLiteral(" AND "))),
              values, [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .and_then([&](const QList<qint64> &ids) { return TokenQuery(database).rows(ids); });
}

} // namespace vigie
