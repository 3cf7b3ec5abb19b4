// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/dashboard_facts.h"

#include "model/calendar/paris_time.h"
#include "services/storage/intent_repository.h"
#include "services/storage/service_repository.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr int rowsShown = 40;
constexpr int revocationsShown = 8;

Result<QList<DueRow>> rowsFor(Database &database, const DueFilter &filter)
{
    DueQuery query(database);
    return query.firstIds(filter, {}, rowsShown).and_then([&query](const QList<qint64> &ids) {
        return query.rows(ids);
    });
}

Result<> readServices(Database &database, DashboardFacts &facts)
{
    ServiceRepository repository(database);
    const auto services = repository.all();
    const auto statuses = repository.statuses();
    if (!services || !statuses)
        return failure(services ? statuses.error() : services.error());
    facts.services = *services;
    for (const ServiceStatus &status : *statuses)
        facts.statuses.insert(status.service, status);
    return {};
}

Result<> readRevocations(Database &database, DashboardFacts &facts)
{
    return IntentRepository(database).all().map([&facts](QList<Intent> intents) {
        intents.removeIf([](const Intent &intent) { return intent.planChange.has_value(); });
        std::sort(intents.begin(), intents.end(),
                  [](const Intent &left, const Intent &right) { return right.id < left.id; });
        facts.revocations = intents.mid(0, revocationsShown);
    });
}

} // namespace

Result<DashboardFacts> dashboardFacts(Database &database, const ApiCode &api, std::shared_ptr<const RuleBook> book,
                                      const QDateTime &now)
{
    const QDate today = parisDate(now);
    DashboardFacts facts{.book = std::move(book), .now = now};
    DueQuery query(database);
    const auto counts = query.counts(today, dashboardSoonDays);
    const auto late = rowsFor(database, {.state = DeadlineState::Overdue, .api = api, .today = today});
    DueFilter soonFilter{
        .isDeadline = true, .api = api, .from = today, .until = today.addDays(dashboardSoonDays), .today = today};
    const auto soon = rowsFor(database, soonFilter);
    const auto findings = query.findingGroups(today);
    if (!counts || !late)
        return failure(counts ? late.error() : counts.error());
    if (!soon || !findings)
        return failure(soon ? findings.error() : soon.error());
    facts.counts = *counts;
    facts.late = *late;
    std::copy_if(soon->cbegin(), soon->cend(), std::back_inserter(facts.soon), [](const DueRow &row) {
        return row.deadline->state == DeadlineState::Due || row.deadline->state == DeadlineState::Upcoming;
    });
    facts.findings = *findings;
    return readServices(database, facts).and_then([&] { return readRevocations(database, facts); }).map([&facts] {
        return facts;
    });
}

} // namespace vigie
