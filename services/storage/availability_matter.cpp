// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/availability_matter.h"

#include "services/storage/history_repository.h"
#include "services/storage/outage_repository.h"

namespace vigie {

namespace {

constexpr qint64 daysAround = 45;
constexpr qint64 secondsADay = 86'400;

} // namespace

Result<SlaMatter> availabilityMatter(Database &database, const ApiCode &api, Environment environment,
                                     const Interval &interval)
{
    const Interval around{.start = interval.start - daysAround * secondsADay,
                          .end = interval.end + daysAround * secondsADay};
    const OutageFilter filter{.api = api.value,
                              .environment = environment,
                              .from = QDateTime::fromSecsSinceEpoch(around.start, Qt::UTC),
                              .to = QDateTime::fromSecsSinceEpoch(around.end, Qt::UTC)};
    Result<QList<Outage>> outages = OutageRepository(database).all(filter);
    if (!outages)
        return failure(outages.error());
    Result<std::optional<ProbeHistory>> probe = HistoryRepository(database).probe(api, environment, around);
    if (!probe)
        return failure(probe.error());
    return SlaMatter{.outages = std::move(*outages), .probe = std::move(*probe)};
}

} // namespace vigie
