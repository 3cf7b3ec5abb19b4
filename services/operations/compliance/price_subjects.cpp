// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/price_subjects.h"

#include "services/storage/service_price_repository.h"

namespace vigie {

Result<> priceSubjects(const SubjectRequest &request, SubjectTable &table)
{
    if (!request.partners.includesApis())
        return {};
    ServicePriceRepository repository(request.database);
    for (const TermsProfile &profile : request.profiles) {
        const std::optional<PriceTerms> terms = priceTerms(profile);
        if (!terms || terms->task.isEmpty())
            continue;
        const Result<bool> isUsed = repository.isUsed(profile.api);
        const auto prices = repository.prices(profile.api);
        if (!isUsed || !prices)
            return failure(isUsed ? prices.error() : isUsed.error());
        if (!*isUsed)
            continue;
        RuleSubject task;
        task.object = {QStringLiteral("task"), terms->task, {}};
        // One that is typed ahead of its day covers that day too.
        task.validFrom = prices->isEmpty() ? QDate() : prices->first().validFrom;
        table.add({}, profile.api, task);
    }
    return {};
}

} // namespace vigie
