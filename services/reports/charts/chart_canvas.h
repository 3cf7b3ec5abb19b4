// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/charts/chart_style.h"
#include "services/reports/state_mark.h"

#include <QFontMetricsF>
#include <QPolygonF>

class QPainter;

namespace vigie {

enum class TextSide { Left, Centre, Right };

//! The strokes that charts share. Colours are opaque, patterns are lines: what is drawn prints as it looks.
class ChartCanvas
{
public:
    ChartCanvas(QPainter &painter, const ChartStyle &style);

    //! The point is at the left, middle or right of the text's base line.
    void text(const QPointF &at, const QString &words, TextSide side, const QColor &colour, bool strong = false);
    void line(const QPointF &from, const QPointF &to, const QColor &colour, double width = 1,
              Qt::PenStyle style = Qt::SolidLine);
    void path(const QPolygonF &points, const QColor &colour, double width = 1.75, Qt::PenStyle style = Qt::SolidLine);
    void fill(const QRectF &area, const QColor &colour);
    void fill(const QPolygonF &area, const QColor &colour);
    void frame(const QRectF &area, const QColor &colour, double width = 1);
    //! Slanted lines within a frame: what is not known.
    void hatch(const QRectF &area, const QColor &colour);
    void disc(const QPointF &centre, double radius, const QColor &colour);
    void ring(const QPointF &centre, double radius, const QColor &colour);
    void state(const QPointF &centre, double size, StateShape shape, const QColor &colour);
    //! Around what is pointed at.
    void focus(const QRectF &area);

    [[nodiscard]] const ChartStyle &style() const { return m_style; }
    [[nodiscard]] double ascent() const { return m_metrics.ascent(); }
    [[nodiscard]] double textHeight() const { return m_metrics.height(); }
    [[nodiscard]] double widthOf(const QString &words) const { return m_metrics.horizontalAdvance(words); }

private:
    void usePen(const QColor &colour, double width, Qt::PenStyle style);

    QPainter &m_painter;
    const ChartStyle &m_style;
    QFontMetricsF m_metrics;
};

} // namespace vigie
