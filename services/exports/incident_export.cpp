// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/incident_export.h"

#include "model/calendar/paris_time.h"
#include "model/compliance/incident_clock.h"
#include "model/compliance/incident_plan.h"
#include "services/exports/paged_rows.h"
#include "services/storage/profile_repository.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class IncidentExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::IncidentExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const IncidentFile &file, const QList<TermsProfile> &profiles, const QDateTime &asOf,
                         const WorkingDays &workingDays);
};

QList<ExportColumn> IncidentExport::columns()
{
    return {{QStringLiteral("id"), tr("N°"), CellType::Integer},
            {QStringLiteral("number"), tr("Dossier"), CellType::Text},
            {QStringLiteral("title"), tr("Incident"), CellType::Text},
            {QStringLiteral("apis"), tr("API"), CellType::TextList},
            {QStringLiteral("environment"), tr("Environnement"), CellType::Text},
            {QStringLiteral("events"), tr("Nature"), CellType::TextList},
            {QStringLiteral("partner_siret"), tr("SIRET"), CellType::Text},
            {QStringLiteral("partner_name"), tr("Partenaire"), CellType::Text},
            {QStringLiteral("state"), tr("État"), CellType::Text},
            {QStringLiteral("aware_at"), tr("Connaissance"), CellType::Instant},
            {QStringLiteral("opened_at"), tr("Ouvert"), CellType::Instant},
            {QStringLiteral("closed_at"), tr("Clos"), CellType::Instant},
            {QStringLiteral("next_due_at"), tr("Prochaine échéance"), CellType::Instant},
            {QStringLiteral("next_rule"), tr("Règle"), CellType::Text},
            {QStringLiteral("clocks_over"), tr("Horloges dépassées"), CellType::Integer},
            {QStringLiteral("steps_done"), tr("Étapes faites"), CellType::Integer},
            {QStringLiteral("steps"), tr("Étapes"), CellType::Integer},
            {QStringLiteral("tokens"), tr("Jetons"), CellType::Integer}};
}

ExportRow IncidentExport::row(const IncidentFile &file, const QList<TermsProfile> &profiles, const QDateTime &asOf,
                              const WorkingDays &workingDays)
{
    const Incident &incident = file.incident;
    const IncidentPlan plan = incidentPlanOf(incident, profiles);
    QStringList apis;
    for (const ApiCode &api : incident.apis)
        apis += api.value;
    QDateTime nextDue;
    QString nextRule;
    int over = 0;
    for (const IncidentClock &clock : incidentClocksOf(file, profiles, workingDays)) {
        const ClockState state = clockReading(clock, asOf, workingDays).state;
        over += state == ClockState::Over || state == ClockState::TooLate ? 1 : 0;
        if (state == ClockState::Running && !nextDue.isValid()) {
            nextDue = clock.dueAt;
            nextRule = clock.rule;
        }
    }
    const qsizetype steps = plan.steps().size();
    return {incident.id.value,
            incident.number,
            incident.title,
            apis,
            environmentWord(incident.environment),
            incident.events,
            orNull(incident.partnerSiret),
            orNull(incident.partnerName),
            incidentStateWord(incident.state),
            orNull(incident.awareAt),
            orNull(incident.openedAt),
            orNull(incident.closedAt),
            orNull(nextDue),
            orNull(nextRule),
            over,
            steps - stepsLeft(plan, file).size(),
            steps,
            file.tokens.size()};
}

} // namespace

Result<ExportTable> incidentExport(Database &database, const IncidentFilter &filter, const QDateTime &asOf,
                                   const WorkingDays &workingDays)
{
    IncidentRepository incidents(database);
    const Result<QList<IncidentFile>> files =
        incidents.ids(filter, IncidentColumn::Number, Qt::DescendingOrder).and_then([&](const QList<qint64> &ids) {
            return incidents.files(ids);
        });
    if (!files)
        return failure(files.error());
    QList<ExportRow> rows;
    for (const IncidentFile &file : *files) {
        const auto profiles = ProfileRepository(database).inForce(parisDate(file.incident.awareAt));
        if (!profiles)
            return failure(profiles.error());
        rows += IncidentExport::row(file, *profiles, asOf, workingDays);
    }
    return ExportTable{.title = IncidentExport::tr("Incidents"),
                       .asOf = asOf,
                       .columns = IncidentExport::columns(),
                       .nextPage = [rows]() mutable -> Result<QList<ExportRow>> { return std::exchange(rows, {}); }};
}

} // namespace vigie
