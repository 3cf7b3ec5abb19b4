// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/habilitation_subjects.h"

#include "services/storage/rule_matter.h"

namespace vigie {

namespace {

bool isInForce(const Habilitation &habilitation)
{
    return habilitation.state == HabilitationState::Active || habilitation.state == HabilitationState::Validated;
}

} // namespace

Result<> habilitationSubjects(const SubjectRequest &request, SubjectTable &table)
{
    const Result<QList<HabilitationMatter>> known = habilitationMatter(request.database, request.partners);
    if (!known)
        return failure(known.error());
    for (const HabilitationMatter &matter : *known) {
        const Habilitation &habilitation = matter.habilitation;
        if (!isInForce(habilitation) || !habilitation.homologationUntil.isValid())
            continue;
        // DataPass does not say when it received the dates: with the request at the latest.
        const QDate received = habilitation.submittedOn.isValid() ? habilitation.submittedOn : habilitation.validatedOn;
        table.add(habilitation.partner, habilitation.api,
                  {.object = {QStringLiteral("homologation"), QStringLiteral("datapass:%1").arg(habilitation.id.value),
                              habilitation.number},
                   .environment = habilitation.environment,
                   .validFrom = habilitation.homologationFrom,
                   .validUntil = habilitation.homologationUntil,
                   .receivedOn = received.isValid() ? received : habilitation.homologationFrom});
    }
    return {};
}

} // namespace vigie
