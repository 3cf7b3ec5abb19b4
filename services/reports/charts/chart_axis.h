// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/interval_set.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace vigie {

struct AxisTick {
    double value{0}; //!< seconds since 1970 on an axis of time
    QString label{};
};

//! Hours, days, weeks or months of Paris, at most so many.
[[nodiscard]] QList<AxisTick> timeTicks(const Interval &range, int most);
//! Round shares of 1 from the floor up to 1, as percents.
[[nodiscard]] QList<AxisTick> rateTicks(double floor, int most);
//! Round numbers of hours (or minutes) from 0 up to at least so many seconds.
[[nodiscard]] QList<AxisTick> spanTicks(qint64 seconds, int most);

//! The plane on which values are drawn.
struct PlotPlane {
    QRectF area{};
    Interval range{}; //!< from left to right
    double low{0}; //!< at the bottom
    double high{1}; //!< at the top

    [[nodiscard]] double x(double seconds) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] bool shows(double seconds) const
    {
        return seconds >= double(range.start) && seconds <= double(range.end);
    }
};

} // namespace vigie
