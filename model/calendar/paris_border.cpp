// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/paris_border.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace vigie {

namespace {

constexpr qint64 secondsADay = 86'400;
constexpr int firstYear = 1990;
constexpr int lastYear = 2110;

struct Change {
    qint64 at{0};
    int offset{0}; //!< from then on
};

//! The changes of clocks of Paris, asked for once: a time zone answers in a microsecond, a table in some nanoseconds.
const std::vector<Change> &changes()
{
    static const std::vector<Change> table = [] {
        std::vector<Change> found;
        for (const QTimeZone::OffsetData &change :
             parisZone().transitions(QDateTime(QDate(firstYear, 1, 1), QTime(), Qt::UTC),
                                     QDateTime(QDate(lastYear, 1, 1), QTime(), Qt::UTC)))
            found.push_back({.at = change.atUtc.toSecsSinceEpoch(), .offset = change.offsetFromUtc});
        return found;
    }();
    return table;
}

//! The last change before an instant, and the one after it.
struct Around {
    const Change *before{nullptr};
    const Change *after{nullptr};
};

Around changesAround(qint64 instant)
{
    const std::vector<Change> &table = changes();
    const auto after = std::upper_bound(table.cbegin(), table.cend(), instant,
                                        [](qint64 left, const Change &right) { return left < right.at; });
    return {.before = after == table.cbegin() ? nullptr : &*std::prev(after),
            .after = after == table.cend() ? nullptr : &*after};
}

} // namespace

qint64 borderSecond(QDate date, int minuteOfDay, WindowBorder border)
{
    const qint64 wall = QDate(1970, 1, 1).daysTo(date) * secondsADay + minuteOfDay * 60LL;
    const Around eve = changesAround(wall - secondsADay);
    // Within two days of a change, and beyond the table, the general way.
    if (!eve.before || !eve.after || eve.after->at <= wall + secondsADay)
        return borderInUtc(date, minuteOfDay, border).toSecsSinceEpoch();
    return wall - eve.before->offset;
}

} // namespace vigie
