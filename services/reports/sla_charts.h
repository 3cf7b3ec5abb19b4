// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/sla_answer.h"
#include "services/reports/charts/budget_chart.h"
#include "services/reports/charts/calendar_chart.h"
#include "services/reports/charts/outage_chart.h"
#include "services/reports/charts/rate_chart.h"

#include <vector>

namespace vigie {

// The answers as the charts show them, in the window and on paper.

//! The measure of an answer over that window; null when it has none.
[[nodiscard]] const SlaMeasure *measureOver(const SlaAnswer &answer, SlaWindow window);

[[nodiscard]] RateSeries rateSeriesOf(const QString &name, const std::vector<SlaAnswer> &answers, SlaWindow window);
//! Of answers over consecutive periods.
[[nodiscard]] CalendarSeries calendarSeriesOf(const QString &name, const std::vector<SlaAnswer> &answers,
                                              SlaWindow window);
[[nodiscard]] OutageSeries outageSeriesOf(const QString &name, const SlaAnswer &answer);
//! Nothing without a budget.
[[nodiscard]] std::optional<BudgetSeries> budgetSeriesOf(const QString &name, const SlaAnswer &answer);

//! By which charts and tables name an outage of an answer: « a », « b »… « z », « aa ».
[[nodiscard]] QString outageSign(size_t index);
//! « a, du 06/10/2026 10:20 au 06/10/2026 13:05, non programmée : 2 h 45 min, dont 2 h 45 min comptées ».
[[nodiscard]] QString outageWords(const SlaAnswer &answer, size_t index);
//! « a, b, d »: those that take something from the measure.
[[nodiscard]] QString countedSigns(const SlaMeasure &measure);

} // namespace vigie
