// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/sla_reading.h"

#include "model/usage/sla_computation.h"
#include "services/reports/sla_subjects.h"
#include "services/reports/sla_words.h"
#include "services/storage/availability_matter.h"
#include "services/storage/history_repository.h"
#include "services/storage/measured_peaks.h"

namespace vigie {

namespace {

constexpr int monthsShown = 12;
constexpr int callersShown = 20;

Result<AvailabilityMatter> availabilityOf(Database &database, const ApiCode &api, const SlaChoice &choice)
{
    const SlaSelection selection{.period = choice.period, .asOf = choice.asOf};
    const auto profile = slaProfile(database, api, selection);
    if (!profile)
        return failure(profile.error());
    const auto matter = availabilityMatter(database, api, choice.environment, choice.period.interval());
    if (!matter)
        return failure(matter.error());
    auto months = slaMonths(database, *profile, selection, choice.environment, monthsShown);
    if (!months)
        return failure(months.error());
    const SlaQuestion question{.environment = choice.environment, .period = choice.period, .asOf = choice.asOf};
    return AvailabilityMatter{
        .profile = *profile, .answer = slaAnswer(*profile, question, *matter), .months = std::move(*months)};
}

Result<> namePartners(Database &database, std::vector<CredentialUsage> &callers)
{
    for (CredentialUsage &caller : callers) {
        const auto partner = partnerOfCaller(database, caller.credential);
        if (!partner)
            return failure(partner.error());
        caller.partner = *partner;
    }
    return {};
}

Result<UsagePaneMatter> usageOf(Database &database, const SlaChoice &choice, const TermsProfile &profile)
{
    HistoryRepository history(database);
    const Interval interval = choice.period.interval();
    auto usage = history.usage(profile.api, choice.environment, interval);
    auto callers = history.callers(profile.api, choice.environment, interval, callersShown);
    if (!usage || !callers)
        return failure(usage ? callers.error() : usage.error());
    if (const Result<> named = namePartners(database, *callers); !named)
        return failure(named.error());
    return UsagePaneMatter{.profile = profile,
                           .usage = std::move(*usage),
                           .callers = std::move(*callers),
                           .period = periodTitle(choice.period)};
}

Result<QList<OverviewEntry>> overviewOf(Database &database, const SlaChoice &choice)
{
    const auto matter = slaReportMatter(database, {.period = choice.period, .asOf = choice.asOf, .previous = 0});
    if (!matter)
        return failure(matter.error());
    QList<OverviewEntry> entries;
    for (const SlaSubject &subject : matter->subjects)
        entries += {subject.profile, subject.answer};
    return entries;
}

} // namespace

Result<SlaPageData> readSlaPage(Database &database, const SlaChoice &choice)
{
    SlaPageData data;
    auto chosen = availabilityOf(database, choice.api, choice);
    if (!chosen)
        return failure(chosen.error());
    data.chosen = std::move(*chosen);
    if (!choice.compared.isNull() && choice.compared != choice.api) {
        auto compared = availabilityOf(database, choice.compared, choice);
        if (!compared)
            return failure(compared.error());
        data.compared = std::move(*compared);
        auto comparedUsage = usageOf(database, choice, data.compared->profile);
        if (!comparedUsage)
            return failure(comparedUsage.error());
        data.comparedUsage = std::move(*comparedUsage);
    }
    auto usage = usageOf(database, choice, data.chosen.profile);
    auto all = overviewOf(database, choice);
    if (!usage || !all)
        return failure(usage ? all.error() : usage.error());
    data.usage = std::move(*usage);
    data.all = std::move(*all);
    data.knowsAnything = data.chosen.answer.basis == SlaBasis::Probe || !data.chosen.answer.outages.empty();
    return data;
}

} // namespace vigie
