// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/quota_raise_repository.h"

#include "services/storage/column_values.h"

namespace vigie {

namespace {

const QString raiseColumns = QStringLiteral(
    "partner_id, api, asked_per_minute, peaks, files, periodicity, asked_on, decision, agreed_per_minute, decided_on,"
    " decided_by, recorded_by, recorded_at");

QuotaRaise readRaise(const QSqlQuery &row)
{
    return {.partner = idOf<PartnerId>(row.value(0)),
            .api = {row.value(1).toString()},
            .askedPerMinute = optionalIntOf(row.value(2)),
            .peaks = row.value(3).toString(),
            .files = row.value(4).toString(),
            .periodicity = row.value(5).toString(),
            .askedOn = dateOf(row.value(6)),
            .decision = quotaDecisionFromWord(row.value(7).toString()),
            .agreedPerMinute = optionalIntOf(row.value(8)),
            .decidedOn = dateOf(row.value(9)),
            .decidedBy = row.value(10).toString(),
            .recordedBy = row.value(11).toString(),
            .recordedAt = instantOf(row.value(12))};
}

} // namespace

Result<> QuotaRaiseRepository::save(const QuotaRaise &raise)
{
    if (raise.askedPerMinute.value_or(1) <= 0 || raise.agreedPerMinute.value_or(1) <= 0)
        return failure(Error::Kind::InvalidInput, {}, QStringLiteral("a quota is above 0"));
    return m_database
        .run(QStringLiteral("INSERT INTO quota_raise (%1) VALUES (%2) ON CONFLICT (partner_id, api) DO UPDATE SET"
                            " asked_per_minute = excluded.asked_per_minute, peaks = excluded.peaks,"
                            " files = excluded.files, periodicity = excluded.periodicity, asked_on = excluded.asked_on,"
                            " decision = excluded.decision, agreed_per_minute = excluded.agreed_per_minute,"
                            " decided_on = excluded.decided_on, decided_by = excluded.decided_by,"
                            " recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at")
                 .arg(raiseColumns, placeholders(13)),
             {raise.partner.value, textValue(raise.api.value), optionalValue(raise.askedPerMinute),
              textValue(raise.peaks), textValue(raise.files), textValue(raise.periodicity), dateValue(raise.askedOn),
              quotaDecisionWord(raise.decision), optionalValue(raise.agreedPerMinute), dateValue(raise.decidedOn),
              textValue(raise.decidedBy), textValue(raise.recordedBy), instantValue(raise.recordedAt)})
        .map([](const QSqlQuery &) {});
}

Result<std::optional<QuotaRaise>> QuotaRaiseRepository::of(PartnerId partner, const ApiCode &api)
{
    return m_database
        .rows(QStringLiteral("SELECT %1 FROM quota_raise WHERE partner_id = ? AND api = ?").arg(raiseColumns),
              {partner.value, api.value}, readRaise)
        .map([](const QList<QuotaRaise> &rows) { return rows.isEmpty() ? std::nullopt : std::optional(rows.first()); });
}

Result<QList<QuotaRaise>> QuotaRaiseRepository::of(const PartnerChoice &partners)
{
    return m_database.rows(QStringLiteral("SELECT %1 FROM quota_raise WHERE %2 ORDER BY partner_id, api")
                               .arg(raiseColumns, partners.condition(QStringLiteral("partner_id"))),
                           partners.values(), readRaise);
}

} // namespace vigie
