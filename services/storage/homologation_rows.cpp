// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/homologation_rows.h"

#include "services/storage/column_values.h"

#include <QHash>

namespace vigie::homologations {

namespace {

std::optional<bool> optionalFlagOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt() != 0);
}

QVariant optionalFlagValue(const std::optional<bool> &flag)
{
    return optionalValue(flag ? std::optional<int>(*flag ? 1 : 0) : std::nullopt);
}

ValueOrigin originOf(bool isThere, ValueOrigin origin) { return isThere ? origin : ValueOrigin::None; }

//! DataPass's value where it has one, else ours.
template <typename Value>
void complete(Value &value, ValueOrigin &origin, const Value &local, bool isMissing, bool isLocalThere)
{
    if (!isMissing || !isLocalThere)
        return;
    value = local;
    origin = ValueOrigin::Local;
}

void noteOrigins(Homologation &homologation, ValueOrigin origin)
{
    homologation.receivedOrigin = originOf(homologation.receivedOn.isValid(), origin);
    homologation.fromOrigin = originOf(homologation.validFrom.isValid(), origin);
    homologation.untilOrigin = originOf(homologation.validUntil.isValid(), origin);
    homologation.authorityOrigin = originOf(!homologation.authority.isEmpty(), origin);
}

} // namespace

QString columns()
{
    return QStringLiteral("id, partner_id, api, kind, received_on, valid_from, valid_until, authority, reservations,"
                          " reservations_exchanged_on, exchange_note, critical_risk, risk_resolution_on,"
                          " risk_changed_on, risk_change, renewed, not_renewing_reason, decision, reference,"
                          " service_id, habilitation_remote_id, recorded_by, recorded_at");
}

Homologation readRow(const QSqlQuery &row)
{
    Homologation homologation{
        .id = idOf<HomologationId>(row.value(0)),
        .partner = idOf<PartnerId>(row.value(1)),
        .api = {row.value(2).toString()},
        .kind = homologationKindFromWord(row.value(3).toString()).value_or(HomologationKind::Attestation),
        .receivedOn = dateOf(row.value(4)),
        .validFrom = dateOf(row.value(5)),
        .validUntil = dateOf(row.value(6)),
        .authority = row.value(7).toString(),
        .reservations = row.value(8).toString(),
        .reservationsExchangedOn = dateOf(row.value(9)),
        .exchangeNote = row.value(10).toString(),
        .criticalRisk = optionalFlagOf(row.value(11)),
        .riskResolutionOn = dateOf(row.value(12)),
        .riskChangedOn = dateOf(row.value(13)),
        .riskChange = row.value(14).toString(),
        .isRenewed = row.value(15).toInt() != 0,
        .notRenewingReason = row.value(16).toString(),
        .decision = questionnaireDecisionFromWord(row.value(17).toString()),
        .reference = row.value(18).toString(),
        .service = {row.value(19).toString()},
        .habilitationRemoteId = row.value(20).toString(),
        .recordedBy = row.value(21).toString(),
        .recordedAt = instantOf(row.value(22))};
    noteOrigins(homologation, ValueOrigin::Local);
    return homologation;
}

QVariantList valuesOf(const Homologation &homologation)
{
    return {homologation.id.value,
            homologation.partner.value,
            textValue(homologation.api.value),
            homologationKindWord(homologation.kind),
            dateValue(homologation.receivedOn),
            dateValue(homologation.validFrom),
            dateValue(homologation.validUntil),
            textValue(homologation.authority),
            textValue(homologation.reservations),
            dateValue(homologation.reservationsExchangedOn),
            textValue(homologation.exchangeNote),
            optionalFlagValue(homologation.criticalRisk),
            dateValue(homologation.riskResolutionOn),
            dateValue(homologation.riskChangedOn),
            textValue(homologation.riskChange),
            homologation.isRenewed ? 1 : 0,
            textValue(homologation.notRenewingReason),
            questionnaireDecisionWord(homologation.decision),
            textValue(homologation.reference),
            textValue(homologation.service.value),
            textValue(homologation.habilitationRemoteId),
            textValue(homologation.recordedBy),
            instantValue(homologation.recordedAt)};
}

QString habilitationColumns()
{
    return QStringLiteral("service_id, remote_id, partner_id, api, number, request_number, kind, state, submitted_on,"
                          " validated_on, homologation_from, homologation_until, homologation_authority, read_at");
}

Homologation readHabilitation(const QSqlQuery &row)
{
    const QDate submitted = dateOf(row.value(8));
    Homologation homologation{.partner = idOf<PartnerId>(row.value(2)),
                              .api = {row.value(3).toString()},
                              .receivedOn = submitted.isValid() ? submitted : dateOf(row.value(9)),
                              .validFrom = dateOf(row.value(10)),
                              .validUntil = dateOf(row.value(11)),
                              .authority = row.value(12).toString(),
                              .service = {row.value(0).toString()},
                              .habilitationRemoteId = row.value(1).toString(),
                              .habilitationNumber = row.value(4).toString(),
                              .readAt = instantOf(row.value(13))};
    noteOrigins(homologation, ValueOrigin::DataPass);
    return homologation;
}

Homologation completed(const Homologation &datapass, const Homologation &local)
{
    Homologation whole = local;
    whole.habilitationNumber = datapass.habilitationNumber;
    whole.partner = datapass.partner;
    whole.api = datapass.api;
    whole.readAt = datapass.readAt;
    whole.validFrom = datapass.validFrom;
    whole.validUntil = datapass.validUntil;
    whole.authority = datapass.authority;
    whole.fromOrigin = datapass.fromOrigin;
    whole.untilOrigin = datapass.untilOrigin;
    whole.authorityOrigin = datapass.authorityOrigin;
    complete(whole.validFrom, whole.fromOrigin, local.validFrom, !datapass.validFrom.isValid(),
             local.validFrom.isValid());
    complete(whole.validUntil, whole.untilOrigin, local.validUntil, !datapass.validUntil.isValid(),
             local.validUntil.isValid());
    complete(whole.authority, whole.authorityOrigin, local.authority, datapass.authority.isEmpty(),
             !local.authority.isEmpty());
    if (!local.receivedOn.isValid()) { // the day of the request is only a guess of the day of reception
        whole.receivedOn = datapass.receivedOn;
        whole.receivedOrigin = datapass.receivedOrigin;
    }
    return whole;
}

Result<> saveRecommendations(Database &database, const Homologation &homologation)
{
    const auto cleared = database.run(
        QStringLiteral("DELETE FROM homologation_recommendation WHERE homologation_id = ?"), {homologation.id.value});
    if (!cleared)
        return failure(cleared.error());
    int number = 0;
    for (const Recommendation &line : homologation.recommendations) {
        const auto added = database.run(
            QStringLiteral("INSERT INTO homologation_recommendation (homologation_id, number, text, planned_on, state)"
                           " VALUES (?, ?, ?, ?, ?)"),
            {homologation.id.value, ++number, textValue(line.text), dateValue(line.plannedOn),
             recommendationStateWord(line.state)});
        if (!added)
            return failure(added.error());
    }
    return {};
}

Result<QHash<qint64, QList<Recommendation>>> recommendations(Database &database)
{
    using Line = std::pair<qint64, Recommendation>;
    return database
        .rows(QStringLiteral("SELECT homologation_id, text, planned_on, state FROM homologation_recommendation"
                             " ORDER BY homologation_id, number"),
              {},
              [](const QSqlQuery &row) {
                  return Line(row.value(0).toLongLong(),
                              {.text = row.value(1).toString(),
                               .plannedOn = dateOf(row.value(2)),
                               .state = recommendationStateFromWord(row.value(3).toString())});
              })
        .map([](const QList<Line> &lines) {
            QHash<qint64, QList<Recommendation>> byHomologation;
            for (const auto &[id, line] : lines)
                byHomologation[id].append(line);
            return byHomologation;
        });
}

} // namespace vigie::homologations
