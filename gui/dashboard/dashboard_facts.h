// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/revocation.h"
#include "model/access/service.h"
#include "model/terms/rule_book.h"
#include "services/storage/due_query.h"

namespace vigie {

//! Everything the dashboard shows, read at once in a background thread.
struct DashboardFacts {
    DueCounts counts{};
    QList<DueRow> late{}; //!< the first ones
    QList<DueRow> soon{};
    QList<FindingGroup> findings{}; //!< by severity
    QList<Service> services{};
    QHash<ServiceId, ServiceStatus> statuses{};
    QList<Intent> revocations{}; //!< the last ones
    std::shared_ptr<const RuleBook> book{};
    QDateTime now{};
};

[[nodiscard]] Result<DashboardFacts> dashboardFacts(Database &database, const ApiCode &api,
                                                    std::shared_ptr<const RuleBook> book, const QDateTime &now);

inline constexpr int dashboardSoonDays = 30;

} // namespace vigie
