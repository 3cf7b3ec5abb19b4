// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace vigie {

[[nodiscard]] const QTimeZone &parisZone();

//! What a wall clock in Paris can mean: one instant, none (the hour skipped in March), or two (the hour
//! repeated in October).
struct ParisInstants {
    std::optional<QDateTime> first{}; //!< UTC
    std::optional<QDateTime> last{}; //!< UTC; differs from the first only when the hour is repeated

    [[nodiscard]] bool isMissing() const { return !first; }
    [[nodiscard]] bool isTwice() const { return first != last; }
};

[[nodiscard]] ParisInstants parisInstants(QDate date, QTime time);

//! The instant in UTC; InvalidInput when the wall clock skips it or shows it twice.
[[nodiscard]] Result<QDateTime> utcFromParis(QDate date, QTime time);

//! The border of a window: 24:00 is the next midnight (minutes from 0 to 1440). A skipped time is the instant
//! of the change; a repeated one is the first for an opening border, the last for a closing one.
enum class WindowBorder { Opening, Closing };
[[nodiscard]] QDateTime borderInUtc(QDate date, int minuteOfDay, WindowBorder border);

[[nodiscard]] QDateTime startOfParisDay(QDate date); //!< in UTC
[[nodiscard]] QDate parisDate(const QDateTime &instant);
[[nodiscard]] QDateTime inParis(const QDateTime &instant);

} // namespace vigie
