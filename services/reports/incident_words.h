// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident_clock.h"
#include "model/compliance/incident_plan.h"
#include "services/reports/state_mark.h"

namespace vigie {

// The words of incidents, for the window, the reports and the mails.

//! « Violation de données personnelles »; a word that is not known is shown as it is.
[[nodiscard]] QString incidentEventText(const QString &event);
[[nodiscard]] QString incidentEventTexts(const QStringList &events);
//! « sous-traitant », « CNIL »…
[[nodiscard]] QString partyText(const QString &party);
//! « sous-traitant → responsable de traitement »
[[nodiscard]] QString partiesText(const QStringList &by, const QStringList &to);
//! « dans les meilleurs délais »…
[[nodiscard]] QString promptnessText(const QString &promptness);

[[nodiscard]] StateMark incidentStateMark(IncidentState state);
[[nodiscard]] StateMark incidentStepMark(IncidentStepState state);
[[nodiscard]] StateMark exposureMark(Exposure exposure);
[[nodiscard]] StateMark clockStateMark(ClockState state);

//! « 48 heures », « Moins de 5 jours », « 24 heures ouvrées », « Dans les meilleurs délais ».
[[nodiscard]] QString clockTitle(const IncidentClock &clock);
//! « mardi 24/11/2026 18:20 »; « dernier jour : mardi 07/04/2026 »; nothing without a figure.
[[nodiscard]] QString clockDueText(const IncidentClock &clock);
//! « 28/03/2026 10:00 + 48 h = 30/03/2026 11:00 (heure de Paris) ».
[[nodiscard]] QString clockComputation(const IncidentClock &clock);
//! « 31 h 36 min », « 4 j 7 h 36 min », « 42 s ».
[[nodiscard]] QString clockSpanText(qint64 seconds);

//! What a line of the history says: « Étape « Périmètre déterminé » : faite ».
[[nodiscard]] QString incidentFactText(const IncidentFact &fact, const IncidentPlan &plan);

} // namespace vigie
