// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/rights_request_subjects.h"

#include "services/storage/rights_request_repository.h"

namespace vigie {

Result<> rightsRequestSubjects(const SubjectRequest &request, SubjectTable &table)
{
    if (!request.partners.includesApis())
        return {};
    const auto requests = RightsRequestRepository(request.database).found({});
    if (!requests)
        return failure(requests.error());
    for (const RightsRequest &one : *requests) {
        if (!one.isOpen() && one.answeredOn < request.today.addMonths(-3))
            continue;
        table.add({}, one.api,
                  {.object = {QStringLiteral("rights_request"), QString::number(one.id.value), one.number},
                   .receivedOn = one.receivedOn,
                   .event = QStringLiteral("rights_request"),
                   .announcedOn = one.answeredOn,
                   .authorisedOn = one.extendedOn});
    }
    return {};
}

} // namespace vigie
