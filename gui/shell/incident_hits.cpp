// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/incident_hits.h"

#include "services/storage/incident_repository.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct HitWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::Search)
};

constexpr int incidentsShown = 4;

SearchHit hitOf(const Incident &incident)
{
    const bool isOpen = incident.state == IncidentState::Open;
    const QString detail = incident.partnerName.isEmpty()
        ? incident.title
        : QStringLiteral("%1 · %2").arg(incident.title, incident.partnerName);
    return {.section = SearchHit::Section::Incidents,
            .title = incident.number,
            .detail = detail,
            .state = isOpen ? StateText{Glyph::Running, HitWords::tr("Ouvert")}
                            : StateText{Glyph::Ok, HitWords::tr("Clos")},
            .identifier = true,
            .place = {.page = QStringLiteral("incidents"), .object = QString::number(incident.id.value)}};
}

} // namespace

Result<QList<SearchHit>> incidentHits(Database &database, const QString &words)
{
    IncidentRepository incidents(database);
    return incidents.ids({.search = words}, IncidentColumn::Number, Qt::DescendingOrder)
        .and_then([&](const QList<qint64> &ids) { return incidents.files(ids.mid(0, incidentsShown)); })
        .map([](const QList<IncidentFile> &files) {
            QList<SearchHit> hits;
            for (const IncidentFile &file : files)
                hits.append(hitOf(file.incident));
            return hits;
        });
}

} // namespace vigie
