// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sla/availability_pane.h"
#include "gui/sla/sla_columns.h"
#include "gui/sla/usage_pane.h"
#include "services/storage/database.h"

namespace vigie {

//! What the head of the page asks for.
struct SlaChoice {
    ApiCode api{};
    Environment environment{Environment::Production};
    ReportingPeriod period{};
    QDateTime asOf{}; //!< UTC
    ApiCode compared{}; //!< null: no comparison

    friend bool operator==(const SlaChoice &, const SlaChoice &) = default;
};

//! Everything that the page shows, read in the background.
struct SlaPageData {
    AvailabilityMatter chosen{};
    std::optional<AvailabilityMatter> compared{};
    UsagePaneMatter usage{};
    std::optional<UsagePaneMatter> comparedUsage{};
    QList<OverviewEntry> all{};
    bool knowsAnything{false}; //!< of the chosen API: an outage or a probe
};

[[nodiscard]] Result<SlaPageData> readSlaPage(Database &database, const SlaChoice &choice);

} // namespace vigie
