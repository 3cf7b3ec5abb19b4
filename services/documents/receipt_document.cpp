// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documents/receipt_document.h"

#include "services/reports/receipt_report.h"
#include "services/storage/intent_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"

namespace vigie {

Result<ReportDocument> receiptOf(Database &database, IntentId id, const ReportContext &context)
{
    IntentRepository intents(database);
    const auto intent = intents.find(id);
    if (!intent)
        return failure(intent.error());
    const auto steps = intents.steps(id);
    if (!steps)
        return failure(steps.error());
    ReceiptMatter matter{.intent = *intent, .steps = *steps, .serviceName = intent->service.value};
    if (const auto service = ServiceRepository(database).find(intent->service))
        matter.serviceName = service->name;
    const auto profiles = ProfileRepository(database).inForce(intent->requestedAt.date());
    if (!profiles)
        return failure(profiles.error());
    for (const TermsProfile &profile : *profiles) {
        if (!intent->groundRule.isEmpty() && profile.rule(intent->groundRule))
            matter.groundProfile = profile;
    }
    return receiptReport(matter, context);
}

} // namespace vigie
