// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/incident_rows.h"

#include "services/storage/column_values.h"

namespace vigie {

QStringList incidentColumns()
{
    return {QStringLiteral("id"),
            QStringLiteral("number"),
            QStringLiteral("title"),
            QStringLiteral("description"),
            QStringLiteral("apis"),
            QStringLiteral("environment"),
            QStringLiteral("events"),
            QStringLiteral("partner_id"),
            QStringLiteral("partner_name"),
            QStringLiteral("partner_siret"),
            QStringLiteral("aware_at"),
            QStringLiteral("aware_by"),
            QStringLiteral("interrupted_at"),
            QStringLiteral("recovered_at"),
            QStringLiteral("opened_at"),
            QStringLiteral("opened_by"),
            QStringLiteral("state"),
            QStringLiteral("closed_at"),
            QStringLiteral("closed_by")};
}

QVariantList incidentValues(const Incident &incident)
{
    return {textValue(incident.number),
            textValue(incident.title),
            textValue(incident.description),
            apisValue(incident.apis),
            environmentWord(incident.environment),
            listValue(incident.events),
            idValue(incident.partner),
            textValue(incident.partnerName),
            textValue(incident.partnerSiret),
            instantValue(incident.awareAt),
            textValue(incident.awareBy),
            instantValue(incident.interruptedAt),
            instantValue(incident.recoveredAt),
            instantValue(incident.openedAt),
            textValue(incident.openedBy),
            incidentStateWord(incident.state),
            instantValue(incident.closedAt),
            textValue(incident.closedBy)};
}

Incident readIncident(const QSqlQuery &row)
{
    return {.id = idOf<IncidentId>(row.value(0)),
            .number = row.value(1).toString(),
            .title = row.value(2).toString(),
            .description = row.value(3).toString(),
            .apis = apisOf(row.value(4)),
            .environment = environmentFromWord(row.value(5).toString()).value_or(Environment::Production),
            .events = listOf(row.value(6)),
            .partner = idOf<PartnerId>(row.value(7)),
            .partnerName = row.value(8).toString(),
            .partnerSiret = row.value(9).toString(),
            .awareAt = instantOf(row.value(10)),
            .awareBy = row.value(11).toString(),
            .interruptedAt = instantOf(row.value(12)),
            .recoveredAt = instantOf(row.value(13)),
            .openedAt = instantOf(row.value(14)),
            .openedBy = row.value(15).toString(),
            .state = incidentStateFromWord(row.value(16).toString()).value_or(IncidentState::Open),
            .closedAt = instantOf(row.value(17)),
            .closedBy = row.value(18).toString()};
}

IncidentStep readIncidentStep(const QSqlQuery &row)
{
    return {.phase = row.value(0).toString(),
            .key = row.value(1).toString(),
            .state = incidentStepStateFromWord(row.value(2).toString()).value_or(IncidentStepState::ToDo),
            .note = row.value(3).toString(),
            .at = instantOf(row.value(4)),
            .by = row.value(5).toString()};
}

IncidentAnswer readIncidentAnswer(const QSqlQuery &row)
{
    return {.item = row.value(0).toString(),
            .text = row.value(1).toString(),
            .at = instantOf(row.value(2)),
            .by = row.value(3).toString()};
}

IncidentSending readIncidentSending(const QSqlQuery &row)
{
    return {.number = row.value(0).toInt(),
            .rule = row.value(1).toString(),
            .sentAt = instantOf(row.value(2)),
            .by = row.value(3).toString(),
            .medium = row.value(4).toString(),
            .items = listOf(row.value(5)),
            .isComplete = row.value(6).toInt() != 0,
            .note = row.value(7).toString()};
}

IncidentToken readIncidentToken(const QSqlQuery &row)
{
    return {.credential = idOf<CredentialId>(row.value(0)),
            .label = row.value(1).toString(),
            .partnerName = row.value(2).toString(),
            .why = row.value(3).toString(),
            .exposure = exposureFromWord(row.value(4).toString()).value_or(Exposure::Exposed),
            .addedAt = instantOf(row.value(5))};
}

IncidentFact readIncidentFact(const QSqlQuery &row)
{
    return {.number = row.value(0).toInt(),
            .at = instantOf(row.value(1)),
            .by = row.value(2).toString(),
            .kind = row.value(3).toString(),
            .subject = row.value(4).toString(),
            .text = row.value(5).toString()};
}

} // namespace vigie
