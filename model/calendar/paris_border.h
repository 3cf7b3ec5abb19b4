// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/paris_time.h"

namespace vigie {

//! As borderInUtc(), in seconds since 1970: for a computation that needs thousands of borders.
[[nodiscard]] qint64 borderSecond(QDate date, int minuteOfDay, WindowBorder border);

} // namespace vigie
