// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/charts/chart.h"
#include "services/reports/report_document.h"

#include <memory>

namespace vigie {

//! The chart on paper: vectors, its words as the alternative text.
[[nodiscard]] FigureBlock figureOf(std::shared_ptr<const Chart> chart, const ReportContext &context);

} // namespace vigie
