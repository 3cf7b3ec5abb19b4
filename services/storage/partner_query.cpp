// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/partner_query.h"

#include "services/storage/access_rows.h"
#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/table_query.h"

#include <QHash>

namespace vigie {

namespace {

QString columnName(PartnerColumn column)
{
    switch (column) {
    case PartnerColumn::Name:
        return QStringLiteral("name_key");
    case PartnerColumn::Siret:
        return QStringLiteral("siret_key");
    case PartnerColumn::Apis:
        return QStringLiteral("apis");
    case PartnerColumn::Habilitations:
        return QStringLiteral("habilitations");
    case PartnerColumn::Applications:
        return QStringLiteral("applications");
    case PartnerColumn::Credentials:
        return QStringLiteral("credentials");
    case PartnerColumn::ReadAt:
        return QStringLiteral("oldest_read_key");
    }
    Q_UNREACHABLE();
}

TableQuestion questionOf(const PartnerFilter &filter, const PartnerOrder &order)
{
    TableQuestion question{.table = QStringLiteral("partner_entry"),
                           .id = QStringLiteral("partner_id"),
                           .searchTable = QStringLiteral("partner_search"),
                           .words = searchWords(filter.search),
                           .searchesWordsAlone = searchSigns(filter.search).isEmpty(),
                           .orderBy = columnName(order.column),
                           .direction = order.direction};
    if (!filter.api.isNull()) {
        QString code = filter.api.value;
        code.replace(u'_', QStringLiteral("\\_"));
        question.conditions.add(QStringLiteral("e.apis LIKE ? ESCAPE '\\'"), {QStringLiteral("% %1 %").arg(code)});
    }
    for (const QString &sign : searchSigns(filter.search)) {
        question.conditions.add(QStringLiteral("e.partner_id IN (SELECT id FROM partner WHERE name LIKE ? ESCAPE '\\'"
                                               " OR other_names LIKE ? ESCAPE '\\')"),
                                {containsPattern(sign), containsPattern(sign)});
    }
    if (filter.withoutHabilitation)
        question.conditions.add(QStringLiteral("e.applications > 0 AND e.active_habilitations = 0"));
    if (filter.severalNames)
        question.conditions.add(QStringLiteral("e.several_names = 1"));
    return question;
}

PartnerRow readPartnerRow(const QSqlQuery &row)
{
    const int after = int(RowOf<Partner>::columns().size()) + 1;
    QList<ApiCode> apis;
    for (const QString &code : row.value(after).toString().split(u' ', Qt::SkipEmptyParts))
        apis.append(ApiCode{code});
    return {.partner = RowOf<Partner>::read(row),
            .apis = apis,
            .habilitations = row.value(after + 1).toLongLong(),
            .activeHabilitations = row.value(after + 2).toLongLong(),
            .applications = row.value(after + 3).toLongLong(),
            .credentials = row.value(after + 4).toLongLong(),
            .oldestReadAt = instantOf(row.value(after + 5))};
}

QString selectPartners(qsizetype count)
{
    QString select = selectRows<Partner>();
    select.replace(QStringLiteral(" FROM "),
                   QStringLiteral(", e.apis, e.habilitations, e.active_habilitations, e.applications, e.credentials,"
                                  " e.oldest_read_key FROM "));
    return select
        + QStringLiteral(" JOIN partner_entry e ON e.partner_id = c.id WHERE c.id IN (%1)").arg(placeholders(count));
}

} // namespace

Result<QList<qint64>> PartnerQuery::ids(const PartnerFilter &filter, const PartnerOrder &order, std::stop_token stop)
{
    return SqlTableQuery(m_database).ids(questionOf(filter, order), std::move(stop));
}

Result<QList<qint64>> PartnerQuery::firstIds(const PartnerFilter &filter, const PartnerOrder &order,
                                             const FirstIds &first)
{
    return SqlTableQuery(m_database).firstIds(questionOf(filter, order), first);
}

Result<qint64> PartnerQuery::count(const PartnerFilter &filter)
{
    return SqlTableQuery(m_database).count(questionOf(filter, {}));
}

Result<QList<PartnerRow>> PartnerQuery::rows(const QList<qint64> &ids)
{
    constexpr qsizetype atOnce = 500;
    QHash<qint64, PartnerRow> found;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        QVariantList values;
        for (const qint64 id : ids.mid(first, atOnce))
            values.append(id);
        const Result<QList<PartnerRow>> some = m_database.rows(selectPartners(values.size()), values, readPartnerRow);
        if (!some)
            return some;
        for (const PartnerRow &row : *some)
            found.insert(row.partner.id.value, row);
    }
    QList<PartnerRow> rows;
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

} // namespace vigie
