// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/charts/chart_canvas.h"

#include <QPainter>

#include <algorithm>

namespace vigie {

ChartCanvas::ChartCanvas(QPainter &painter, const ChartStyle &style)
    : m_painter(painter)
    , m_style(style)
    , m_metrics(style.font)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(style.font);
}

void ChartCanvas::usePen(const QColor &colour, double width, Qt::PenStyle style)
{
    QPen pen(colour, m_style.px(width), style, Qt::FlatCap, Qt::RoundJoin);
    if (style == Qt::DashLine)
        pen.setDashPattern({4, 3});
    if (style == Qt::DotLine)
        pen.setDashPattern({1.5, 2});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
}

void ChartCanvas::text(const QPointF &at, const QString &words, TextSide side, const QColor &colour, bool strong)
{
    const QFont font = strong ? m_style.strong() : m_style.font;
    const double width = strong ? QFontMetricsF(font).horizontalAdvance(words) : widthOf(words);
    const double shift = side == TextSide::Left ? 0 : side == TextSide::Right ? width : width / 2;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(at.x() - shift, at.y()), words);
}

void ChartCanvas::line(const QPointF &from, const QPointF &to, const QColor &colour, double width, Qt::PenStyle style)
{
    usePen(colour, width, style);
    m_painter.drawLine(from, to);
}

void ChartCanvas::path(const QPolygonF &points, const QColor &colour, double width, Qt::PenStyle style)
{
    usePen(colour, width, style);
    m_painter.drawPolyline(points);
}

void ChartCanvas::fill(const QRectF &area, const QColor &colour) { m_painter.fillRect(area, colour); }

void ChartCanvas::fill(const QPolygonF &area, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(area);
}

void ChartCanvas::frame(const QRectF &area, const QColor &colour, double width)
{
    usePen(colour, width, Qt::SolidLine);
    m_painter.drawRect(area);
}

void ChartCanvas::hatch(const QRectF &area, const QColor &colour)
{
    frame(area, colour, 0.8);
    usePen(colour, 0.8, Qt::SolidLine);
    const double step = std::max(m_style.px(3.5), area.width() / 400);
    for (double sum = step; sum < area.width() + area.height(); sum += step) {
        const double left = std::max(0.0, sum - area.height());
        const double right = std::min(area.width(), sum);
        m_painter.drawLine(QPointF(area.left() + left, area.top() + sum - left),
                           QPointF(area.left() + right, area.top() + sum - right));
    }
}

void ChartCanvas::disc(const QPointF &centre, double radius, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawEllipse(centre, m_style.px(radius), m_style.px(radius));
}

void ChartCanvas::ring(const QPointF &centre, double radius, const QColor &colour)
{
    disc(centre, radius + 1, m_style.base);
    usePen(colour, 2, Qt::SolidLine);
    m_painter.drawEllipse(centre, m_style.px(radius), m_style.px(radius));
}

void ChartCanvas::state(const QPointF &centre, double size, StateShape shape, const QColor &colour)
{
    const double side = m_style.px(size);
    m_painter.save();
    paintState(m_painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), shape, colour);
    m_painter.restore();
}

void ChartCanvas::focus(const QRectF &area)
{
    const double out = m_style.px(2);
    frame(area.adjusted(-out, -out, out, out), m_style.focus, 2);
}

} // namespace vigie
