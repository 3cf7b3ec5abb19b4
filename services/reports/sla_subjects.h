// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/sla_report.h"
#include "services/storage/database.h"

namespace vigie {

//! Which results: an empty list of APIs takes all of them, each in every environment of which something is known, and
//! in production at least.
struct SlaSelection {
    QList<ApiCode> apis{};
    std::optional<Environment> environment{};
    ReportingPeriod period{};
    QDateTime asOf{}; //!< UTC
    int previous{3}; //!< periods before it, to compare with
};

//! Everything that a report on the selection needs, computed.
[[nodiscard]] Result<SlaReportMatter> slaReportMatter(Database &database, const SlaSelection &selection);

//! Of each subject the periods before, the parts, the period itself: what a table file holds.
[[nodiscard]] std::vector<SlaAnswer> everyAnswer(const SlaReportMatter &matter);

//! Answers over the last months up to that period's last one that has begun, oldest first.
[[nodiscard]] Result<std::vector<SlaAnswer>> slaMonths(Database &database, const TermsProfile &profile,
                                                       const SlaSelection &selection, Environment environment,
                                                       int count);

//! The terms in force at the end of the period, or at that instant while it runs.
[[nodiscard]] Result<TermsProfile> slaProfile(Database &database, const ApiCode &api, const SlaSelection &selection);

} // namespace vigie
