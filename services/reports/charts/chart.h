// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/interval_set.h"
#include "services/reports/charts/chart_style.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace vigie {

//! What can be pointed at in a chart, and what is said of it.
struct ChartMark {
    QRectF area{};
    QString words{};
    Interval span{}; //!< the time it stands for
};

//! The figures of a chart, for those who read rather than look. The first column names the row.
struct ChartTable {
    QStringList headers{};
    QList<QStringList> rows{};
};

//! Where and how a chart is drawn.
struct ChartFrame {
    QRectF area{};
    ChartStyle style{};
    Interval range{}; //!< the time in sight
    int current{-1}; //!< the mark that is pointed at, or none
};

//! A drawing of finished values; it computes no figure. The same on screen, in an image and on paper.
class Chart
{
public:
    virtual ~Chart() = default;

    [[nodiscard]] virtual QString name() const = 0;
    //! What it shows, in words, for those who do not see it.
    [[nodiscard]] virtual QString alternative() const = 0;
    //! In pixels of a screen of 96 dpi, for letters of 11.5 pixels.
    [[nodiscard]] virtual double height() const = 0;
    [[nodiscard]] virtual Interval wholeRange() const = 0;
    //! The least time that zooming may leave in sight, in seconds.
    [[nodiscard]] virtual qint64 shortestRange() const = 0;
    //! In reading order; those out of sight have an empty area.
    [[nodiscard]] virtual QList<ChartMark> marks(const ChartFrame &frame) const = 0;
    //! What its marks say, unless a chart has more than one figure a row.
    [[nodiscard]] virtual ChartTable table() const;
    virtual void paint(QPainter &painter, const ChartFrame &frame) const = 0;
};

} // namespace vigie
