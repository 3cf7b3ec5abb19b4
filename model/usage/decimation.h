// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/interval_set.h"

#include <span>
#include <vector>

namespace vigie {

//! A value at an instant (seconds since 1970); not a number where nothing is known.
struct TimedValue {
    qint64 at{0};
    double value{0};
};

//! What a drawing of so many columns can show of a series in order of time: of each column its first, lowest, highest
//! and last value, in their order. One hole at most stands for those of a column. Just outside the range one value on
//! either side is kept, so that lines reach the borders.
[[nodiscard]] std::vector<TimedValue> decimated(std::span<const TimedValue> series, const Interval &range, int columns);

} // namespace vigie
