// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/gate_repository.h"

#include "services/storage/column_values.h"

namespace vigie {

namespace {

const QString gateColumns = QStringLiteral(
    "partner_id, api, rule, item, state, proof, done_on, author, recorded_by, recorded_at");

GateEntry readEntry(const QSqlQuery &row)
{
    return {.partner = idOf<PartnerId>(row.value(0)),
            .api = {row.value(1).toString()},
            .rule = row.value(2).toString(),
            .item = row.value(3).toString(),
            .state = gateStateFromWord(row.value(4).toString()).value_or(GateState::Missing),
            .proof = row.value(5).toString(),
            .doneOn = dateOf(row.value(6)),
            .author = row.value(7).toString(),
            .recordedBy = row.value(8).toString(),
            .recordedAt = instantOf(row.value(9))};
}

} // namespace

Result<> GateRepository::save(const GateEntry &entry)
{
    return m_database
        .run(
            QStringLiteral("INSERT INTO gate_entry (%1) VALUES (%2) ON CONFLICT (partner_id, api, rule, item) DO UPDATE"
                           " SET state = excluded.state, proof = excluded.proof, done_on = excluded.done_on,"
                           " author = excluded.author, recorded_by = excluded.recorded_by,"
                           " recorded_at = excluded.recorded_at")
                .arg(gateColumns, placeholders(10)),
            {entry.partner.value, textValue(entry.api.value), textValue(entry.rule), textValue(entry.item),
             gateStateWord(entry.state), textValue(entry.proof), dateValue(entry.doneOn), textValue(entry.author),
             textValue(entry.recordedBy), instantValue(entry.recordedAt)})
        .map([](const QSqlQuery &) {});
}

Result<QList<GateEntry>> GateRepository::of(const PartnerChoice &partners)
{
    return m_database.rows(QStringLiteral("SELECT %1 FROM gate_entry WHERE %2")
                               .arg(gateColumns, partners.condition(QStringLiteral("partner_id"))),
                           partners.values(), readEntry);
}

} // namespace vigie
