// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/state_mark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace vigie {

namespace {

constexpr double grid = 14;
constexpr QPointF centre(7, 7);

//! Draws on the grid of 14 units, in one colour and white.
class StatePainter
{
public:
    StatePainter(QPainter &painter, const QColor &colour)
        : m_painter(painter)
        , m_colour(colour)
    {
    }

    void paint(StateShape shape);

private:
    void fill(const QPainterPath &path, const QColor &colour) { m_painter.fillPath(path, colour); }
    void line(const QPolygonF &points, const QColor &colour, double width = 1.6)
    {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(points);
    }
    void ring(Qt::PenStyle style = Qt::SolidLine)
    {
        QPen pen(m_colour, 1.5, style, Qt::FlatCap);
        if (style == Qt::CustomDashLine)
            pen.setDashPattern({1.6, 1.35});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(centre, 5.6, 5.6);
    }
    void disc() { fill(circle(6.5), m_colour); }
    void tick(const QColor &colour) { line({{4.2, 7.2}, {6.2, 9.2}, {9.9, 5.1}}, colour); }
    void cross(const QColor &colour)
    {
        line({{4.9, 4.9}, {9.1, 9.1}}, colour);
        line({{9.1, 4.9}, {4.9, 9.1}}, colour);
    }
    void exclamation(double top)
    {
        line({{7, top}, {7, top + 3.2}}, Qt::white);
        dot({7, top + 5.6});
    }
    void dot(const QPointF &at)
    {
        QPainterPath path;
        path.addEllipse(at, 0.95, 0.95);
        fill(path, Qt::white);
    }
    static QPainterPath circle(double radius)
    {
        QPainterPath path;
        path.addEllipse(centre, radius, radius);
        return path;
    }
    static QPainterPath polygon(const QPolygonF &points)
    {
        QPainterPath path;
        path.addPolygon(points);
        path.closeSubpath();
        return path;
    }
    static QPainterPath square() { return polygon({{1.2, 1.2}, {12.8, 1.2}, {12.8, 12.8}, {1.2, 12.8}}); }
    void squareOutline() { line({{1.5, 1.5}, {12.5, 1.5}, {12.5, 12.5}, {1.5, 12.5}, {1.5, 1.5}}, m_colour, 1.5); }
    static QPainterPath octagon();
    static QPainterPath shield();
    void halfDisc();
    void question();

    QPainter &m_painter;
    QColor m_colour;
};

QPainterPath StatePainter::octagon()
{
    QPolygonF points;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        points << centre + QPointF(std::cos(angle), std::sin(angle)) * 6.9;
    }
    return polygon(points);
}

QPainterPath StatePainter::shield()
{
    QPainterPath path;
    path.moveTo(7, 0.6);
    path.lineTo(12.6, 2.6);
    path.lineTo(12.6, 6.6);
    path.cubicTo(12.6, 10.2, 9.8, 12.4, 7, 13.5);
    path.cubicTo(4.2, 12.4, 1.4, 10.2, 1.4, 6.6);
    path.lineTo(1.4, 2.6);
    path.closeSubpath();
    return path;
}

void StatePainter::halfDisc()
{
    ring();
    QPainterPath path;
    path.moveTo(centre);
    path.arcTo(QRectF(1.4, 1.4, 11.2, 11.2), 90, 180);
    path.closeSubpath();
    fill(path, m_colour);
}

void StatePainter::question()
{
    QPainterPath path;
    path.moveTo(5.3, 5.6);
    path.cubicTo(5.3, 3.1, 8.8, 3.2, 8.7, 5.6);
    path.cubicTo(8.6, 6.9, 7, 6.9, 7, 8.2);
    m_painter.setPen(QPen(Qt::white, 1.4, Qt::SolidLine, Qt::RoundCap));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
    dot({7, 10.3});
}

void StatePainter::paint(StateShape shape)
{
    switch (shape) {
    case StateShape::DiscTick:
        disc();
        return tick(Qt::white);
    case StateShape::HalfDisc:
        return halfDisc();
    case StateShape::TriangleExclamation:
        fill(polygon({{7, 0.8}, {13.5, 12.7}, {0.5, 12.7}}), m_colour);
        return exclamation(5.2);
    case StateShape::OctagonCross:
        fill(octagon(), m_colour);
        return cross(Qt::white);
    case StateShape::DiamondQuestion:
        fill(polygon({{7, 0.2}, {13.8, 7}, {7, 13.8}, {0.2, 7}}), m_colour);
        return question();
    case StateShape::DashedCircle:
        return ring(Qt::CustomDashLine);
    case StateShape::StruckCircle:
        ring();
        return line({{3.2, 10.8}, {10.8, 3.2}}, m_colour, 1.5);
    case StateShape::EmptySquare:
        return squareOutline();
    case StateShape::Dash:
        return line({{3, 7}, {11, 7}}, m_colour, 1.8);
    case StateShape::SquareBars:
        fill(square(), m_colour);
        line({{5.2, 4.6}, {5.2, 9.4}}, Qt::white);
        return line({{8.8, 4.6}, {8.8, 9.4}}, Qt::white);
    case StateShape::CircleI:
        disc();
        line({{7, 6.6}, {7, 10.2}}, Qt::white);
        return dot({7, 4.2});
    case StateShape::OpenRing:
        return ring();
    case StateShape::RingArrow:
        ring();
        line({{4.4, 7}, {9.4, 7}}, m_colour, 1.4);
        return line({{7.4, 5}, {9.6, 7}, {7.4, 9}}, m_colour, 1.4);
    case StateShape::RingTick:
        ring();
        return tick(m_colour);
    case StateShape::RingHands:
        ring();
        return line({{7, 3.9}, {7, 7}, {9.3, 8.5}}, m_colour, 1.4);
    case StateShape::ShieldTick:
        fill(shield(), m_colour);
        return tick(Qt::white);
    case StateShape::FullSquareCross:
        fill(square(), m_colour);
        return cross(Qt::white);
    case StateShape::HollowSquareCross:
        squareOutline();
        return cross(m_colour);
    case StateShape::RingDash:
        ring();
        return line({{4.5, 7}, {9.5, 7}}, m_colour, 1.5);
    }
}

} // namespace

QColor toneColour(StateTone tone)
{
    switch (tone) {
    case StateTone::Ok:
        return {0x15, 0x70, 0x3a};
    case StateTone::Info:
        return {0x00, 0x58, 0xb8};
    case StateTone::Warn:
        return {0xa8, 0x3a, 0x00};
    case StateTone::Error:
        return {0xc0, 0x04, 0x00};
    case StateTone::ToMend:
        return {0x7a, 0x3f, 0x78};
    case StateTone::Neutral:
        return {0x58, 0x5d, 0x68};
    }
    Q_UNREACHABLE();
}

void paintState(QPainter &painter, const QRectF &square, StateShape shape, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / grid, square.height() / grid);
    StatePainter(painter, colour).paint(shape);
    painter.restore();
}

} // namespace vigie
