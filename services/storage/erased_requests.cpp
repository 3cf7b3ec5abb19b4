// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/erased_requests.h"

#include <QSet>

namespace vigie {

namespace {

bool holds(const Habilitation &habilitation)
{
    switch (habilitation.state) {
    case HabilitationState::Draft:
    case HabilitationState::Submitted:
    case HabilitationState::ChangesRequested:
    case HabilitationState::Validated:
    case HabilitationState::Active:
        return true;
    case HabilitationState::Obsolete:
    case HabilitationState::Refused:
    case HabilitationState::Archived:
    case HabilitationState::Revoked:
    case HabilitationState::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::optional<ServiceSnapshot>> withoutErasedRequests(Database &database, const ServiceId &service,
                                                             const ServiceSnapshot &snapshot)
{
    const auto ids = database.rows(QStringLiteral("SELECT remote_id FROM erased_habilitation WHERE service_id = ?"),
                                   {service.value}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!ids)
        return failure(ids.error());
    if (ids->isEmpty())
        return std::optional<ServiceSnapshot>();
    QSet<QString> erased(ids->cbegin(), ids->cend());
    for (const Habilitation &habilitation : snapshot.habilitations) {
        if (!holds(habilitation) || !erased.remove(habilitation.remoteId))
            continue;
        const auto forgotten = database.run(
            QStringLiteral("DELETE FROM erased_habilitation WHERE service_id = ? AND remote_id = ?"),
            {service.value, habilitation.remoteId});
        if (!forgotten)
            return failure(forgotten.error());
    }
    ServiceSnapshot rest = snapshot;
    rest.habilitations.removeIf([&erased](const Habilitation &each) { return erased.contains(each.remoteId); });
    rest.contacts.removeIf([&erased](const Contact &each) { return erased.contains(each.habilitationRemoteId); });
    rest.events.removeIf(
        [&erased](const HabilitationEvent &each) { return erased.contains(each.habilitationRemoteId); });
    return std::optional(std::move(rest));
}

} // namespace vigie
