// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "model/terms/terms_profile.h"
#include "model/usage/sla_answer.h"

#include <vector>

namespace vigie {

// The short tables of the page, as cells.

//! The figures of the charts: one row a period, latest first; its id is the place of the answer in the list.
[[nodiscard]] QList<ListColumn> periodColumns();
[[nodiscard]] QList<ListRow> periodRows(const std::vector<SlaAnswer> &answers, SlaWindow window);

//! The outages of an answer; the id is the place in its list.
[[nodiscard]] QList<ListColumn> outageColumns();
[[nodiscard]] QList<ListRow> outageRows(const SlaAnswer &answer, const AvailabilityTerms &terms);

//! One API in one environment.
struct OverviewEntry {
    TermsProfile profile{};
    SlaAnswer answer{};
};
[[nodiscard]] QList<ListColumn> overviewColumns();
[[nodiscard]] QList<ListRow> overviewRows(const QList<OverviewEntry> &entries);

//! The label of a cause, or the agent's own words.
[[nodiscard]] QString causeText(const Outage &outage, const AvailabilityTerms &terms);
[[nodiscard]] QString outageSourceText(OutageSource source);

} // namespace vigie
