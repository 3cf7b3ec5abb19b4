// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/measured_peaks.h"

#include <array>
#include <map>
#include <tuple>

namespace vigie {

namespace {

//! Where a caller's label may stand: a table, its column, and the column of the partner.
struct LabelPlace {
    const char *table;
    const char *column;
    const char *partner;
};
constexpr std::array places{LabelPlace{"application", "name", "partner_id"},
                            LabelPlace{"application", "remote_id", "partner_id"},
                            LabelPlace{"credential", "client_id", "partner_id"}, LabelPlace{"partner", "siret", "id"}};

QString queryOf(const LabelPlace &place, const PartnerChoice &partners)
{
    const QString partner = QStringLiteral("l.") + QLatin1String(place.partner);
    return QStringLiteral("SELECT %1, m.api, m.environment, m.peak, m.peak_at, m.service_id FROM %2 l"
                          " JOIN caller_month m ON m.caller = l.%3"
                          " WHERE %4 AND l.%3 <> '' AND m.month >= ?"
                          // Asked of each caller, not of each row; the index of client ids holds no empty one.
                          " AND NOT EXISTS (SELECT 1 FROM %2 o WHERE o.%3 = m.caller AND o.%3 <> '' AND o.%5 <> %1)")
        .arg(partner, QLatin1String(place.table), QLatin1String(place.column), partners.condition(partner),
             QLatin1String(place.partner));
}

MeasuredPeak readPeak(const QSqlQuery &row)
{
    return {.partner = idOf<PartnerId>(row.value(0)),
            .api = {row.value(1).toString()},
            .environment = environmentFromWord(row.value(2).toString()).value_or(Environment::Production),
            .perMinute = row.value(3).toDouble(),
            .at = instantOf(row.value(4)),
            .source = row.value(5).toString()};
}

} // namespace

Result<QList<MeasuredPeak>> measuredPeaks(Database &database, const PartnerChoice &partners, QDate today)
{
    QVariantList values = partners.values();
    values.append(today.addMonths(1 - monthsOfPeaks).toString(QStringLiteral("yyyy-MM")));
    std::map<std::tuple<qint64, QString, Environment>, MeasuredPeak> busiest;
    for (const LabelPlace &place : places) {
        const auto found = database.rows(queryOf(place, partners), values, readPeak);
        if (!found)
            return failure(found.error());
        for (const MeasuredPeak &peak : *found) {
            MeasuredPeak &known = busiest[{peak.partner.value, peak.api.value, peak.environment}];
            if (known.perMinute < peak.perMinute)
                known = peak;
        }
    }
    QList<MeasuredPeak> peaks;
    for (const auto &[key, peak] : busiest) {
        if (peak.perMinute > 0)
            peaks.append(peak);
    }
    return peaks;
}

Result<QString> partnerOfCaller(Database &database, const QString &caller)
{
    for (const LabelPlace &place : places) {
        const auto names = database.rows(
            QStringLiteral("SELECT DISTINCT p.id, p.name FROM %1 l JOIN partner p ON p.id = l.%2 WHERE l.%3 = ?")
                .arg(QLatin1String(place.table), QLatin1String(place.partner), QLatin1String(place.column)),
            {caller}, [](const QSqlQuery &row) { return row.value(1).toString(); });
        if (!names)
            return failure(names.error());
        if (!names->isEmpty())
            return names->size() == 1 ? names->first() : QString();
    }
    return QString();
}

} // namespace vigie
