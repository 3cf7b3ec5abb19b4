// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/charts/budget_chart.h"
#include "services/reports/charts/calendar_chart.h"
#include "services/reports/charts/outage_chart.h"
#include "services/reports/charts/rate_chart.h"
#include "services/reports/charts/usage_chart.h"

namespace vigie::sample {

// Fictitious values for charts: the year 2026 in Paris.
[[nodiscard]] RateSeries rates();
[[nodiscard]] CalendarSeries calendar();
[[nodiscard]] OutageSeries outages();
[[nodiscard]] BudgetSeries budget();
//! Two lines of hours with a hole, and a quota.
[[nodiscard]] UsageMatter usage();

} // namespace vigie::sample
