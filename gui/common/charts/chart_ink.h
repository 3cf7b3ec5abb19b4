// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/charts/chart_style.h"

class QPalette;

namespace vigie {

//! The charts' ink in the window's appearance: light, dark, or the system's high contrast.
[[nodiscard]] ChartStyle chartStyleOf(const QPalette &palette);

} // namespace vigie
