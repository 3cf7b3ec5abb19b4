// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/register_query.h"

#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/register_making.h"

#include <algorithm>

namespace vigie {

namespace {

bool isFound(const RegisterEntry &entry, const RegisterFilter &filter, const QStringList &words)
{
    if ((!filter.api.isNull() && entry.record.api != filter.api) || (filter.role && entry.record.role != *filter.role)
        || (filter.complete && entry.missing.isEmpty() != *filter.complete))
        return false;
    const QString text = searchText({entry.partnerName, entry.partnerSiret, entry.record.api.value,
                                     entry.record.processing, entry.record.reference,
                                     entry.text(QStringLiteral("categories"))});
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(u' ' + word); });
}

QString registerSortKey(const RegisterEntry &entry, RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Controller:
        return folded(entry.partnerName);
    case RegisterColumn::Api:
        return entry.record.api.value;
    case RegisterColumn::Role:
        return registerRoleWord(entry.record.role);
    case RegisterColumn::Processing:
        return folded(entry.record.processing);
    case RegisterColumn::Completeness:
        return QStringLiteral("%1").arg(entry.missing.size(), 4, 10, QChar(u'0'));
    case RegisterColumn::ValidFrom:
        return entry.record.validFrom.toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<RegisterEntry>> RegisterQuery::found(const RegisterFilter &filter, const RegisterOrder &order)
{
    Result<QList<RegisterEntry>> all = RegisterMaking(m_database, m_day, m_scope).entries();
    if (!all)
        return all;
    const QStringList words = searchWords(filter.search);
    QList<std::pair<QString, RegisterEntry>> keyed;
    for (const RegisterEntry &entry : *all) {
        if (isFound(entry, filter, words))
            keyed.append({registerSortKey(entry, order.column), entry});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&order](const auto &left, const auto &right) {
        return order.direction == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    QList<RegisterEntry> entries;
    for (const auto &[key, entry] : std::as_const(keyed))
        entries.append(entry);
    return entries;
}

Result<QList<RegisterEntry>> RegisterQuery::rows(const QList<qint64> &ids)
{
    return found({}).map([&ids](const QList<RegisterEntry> &all) {
        QHash<qint64, RegisterEntry> byId;
        for (const RegisterEntry &entry : all)
            byId.insert(entry.rowId, entry);
        QList<RegisterEntry> rows;
        for (const qint64 id : ids) {
            if (byId.contains(id))
                rows.append(byId.value(id));
        }
        return rows;
    });
}

Result<qint64> RegisterQuery::count(const RegisterFilter &filter)
{
    return found(filter).map([](const QList<RegisterEntry> &entries) { return qint64(entries.size()); });
}

Result<ProcessingRecord> RegisterQuery::common(const ApiCode &api)
{
    return RegisterRepository(m_database).inForce(m_day).map([&api](const QList<ProcessingRecord> &records) {
        for (const ProcessingRecord &record : records) {
            if (record.isCommon() && record.api == api)
                return record;
        }
        return ProcessingRecord{.api = api};
    });
}

} // namespace vigie
