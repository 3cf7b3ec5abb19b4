// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "model/terms/terms_profile.h"
#include "model/usage/decimation.h"
#include "model/usage/usage_series.h"

#include <optional>
#include <vector>

namespace vigie {

//! The quota of the terms as calls a minute.
struct TermsQuota {
    QString rule{};
    double perMinute{0};
    bool isPerCredential{false};
};

//! Nothing where the terms have none.
[[nodiscard]] std::optional<TermsQuota> quotaOf(const TermsProfile &profile);

//! One figure of each hour; an hour that was not read is a hole.
[[nodiscard]] std::vector<TimedValue> hourlyValues(const UsageSeries &usage, float UsageHour::*field);

//! Who calls, the most calls first; one above the quota is marked.
[[nodiscard]] QList<ListColumn> callerColumns();
[[nodiscard]] QList<ListRow> callerRows(const std::vector<CredentialUsage> &callers,
                                        const std::optional<TermsQuota> &quota);

//! The figures of the charts by day, the latest first; `other` fills the columns from `firstComparedDayColumn` on.
[[nodiscard]] QList<ListColumn> dayColumns();
[[nodiscard]] QList<ListRow> dayRows(const UsageSeries &usage, const UsageSeries &other);
inline constexpr int firstComparedDayColumn = 4;

} // namespace vigie
