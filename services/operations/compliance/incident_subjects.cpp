// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/incident_subjects.h"

#include "model/compliance/incident_clock.h"
#include "model/rules/rule_parameters.h"
#include "services/operations/compliance/compliance_settings.h"
#include "services/storage/incident_repository.h"

namespace vigie {

namespace {

//! The event of the incident that this rule counts.
QString eventOf(const IncidentClock &clock, const Incident &incident, const QList<TermsProfile> &profiles)
{
    for (const TermsProfile &profile : profiles) {
        const Rule *rule = profile.api == clock.api ? profile.rule(clock.rule) : nullptr;
        if (!rule)
            continue;
        for (const QString &event : wordsParameter(rule->parameters, QLatin1String("events"))) {
            if (incident.events.contains(event))
                return event;
        }
    }
    return {};
}

} // namespace

Result<> incidentSubjects(const SubjectRequest &request, SubjectTable &table)
{
    IncidentRepository incidents(request.database);
    const Result<QList<IncidentFile>> files =
        incidents.ids({.state = IncidentState::Open}, IncidentColumn::Number, Qt::AscendingOrder)
            .and_then([&](const QList<qint64> &ids) { return incidents.files(ids); });
    if (!files)
        return failure(files.error());
    const Result<WorkingDays> workingDays = chosenWorkingDays(request.database);
    if (!workingDays)
        return failure(workingDays.error());
    for (const IncidentFile &file : *files) {
        const Incident &incident = file.incident;
        if (!request.partners.includes(incident.partner))
            continue;
        for (const IncidentClock &clock : incidentClocksOf(file, request.profiles, *workingDays)) {
            if (clock.isRecovery)
                continue;
            table.add(incident.partner, clock.api,
                      {.object = {QStringLiteral("incident"), QString::number(incident.id.value), incident.number},
                       .environment = incident.environment,
                       .rule = clock.rule,
                       .event = eventOf(clock, incident, request.profiles),
                       .awareAt = clock.from,
                       .toldAt = clock.answeredAt});
        }
    }
    return {};
}

} // namespace vigie
