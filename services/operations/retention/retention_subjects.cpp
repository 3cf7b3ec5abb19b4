// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/retention/retention_subjects.h"

#include "services/storage/retention_repository.h"

namespace vigie {

Result<> retentionSubjects(const SubjectRequest &request, SubjectTable &table)
{
    const auto states = RetentionRepository(request.database).states(request.partners);
    if (!states)
        return failure(states.error());
    for (const DeliveryState &state : *states) {
        const QString id = QStringLiteral("%1:%2").arg(state.partner.value).arg(state.api.value);
        if (state.isOver && state.endedOn.isValid())
            table.add(
                state.partner, state.api,
                {.object = {.kind = QStringLiteral("datapass_data"), .id = id}, .deliveryEndedOn = state.endedOn});
        if (state.isUnusedOn(request.today))
            table.add(state.partner, state.api,
                      {.object = {.kind = QStringLiteral("traces"), .id = id}, .lastUsedOn = state.lastUsedOn});
    }
    return {};
}

} // namespace vigie
