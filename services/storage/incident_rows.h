// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident.h"

#include <QSqlQuery>
#include <QVariantList>

// How an incident and what its file holds stand in their tables.
namespace vigie {

[[nodiscard]] QStringList incidentColumns(); //!< the id first
[[nodiscard]] QVariantList incidentValues(const Incident &incident); //!< without the id
[[nodiscard]] Incident readIncident(const QSqlQuery &row);

[[nodiscard]] IncidentStep readIncidentStep(const QSqlQuery &row); //!< phase, step, state, note, at, actor
[[nodiscard]] IncidentAnswer readIncidentAnswer(const QSqlQuery &row); //!< item, text, at, actor
//! number, rule, sent_at, actor, medium, items, complete, note
[[nodiscard]] IncidentSending readIncidentSending(const QSqlQuery &row);
//! credential_id, label, partner_name, why, exposure, added_at
[[nodiscard]] IncidentToken readIncidentToken(const QSqlQuery &row);
[[nodiscard]] IncidentFact readIncidentFact(const QSqlQuery &row); //!< number, at, actor, kind, subject, text

} // namespace vigie
