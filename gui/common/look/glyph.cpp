// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/look/glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace vigie {

namespace {

//! The painter on the 14-unit grid, with the two colours of a shape.
struct Pencil {
    QPainter &painter;
    QColor ink;
    QColor cut;

    void fill(const QPainterPath &path) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPath(path);
    }
    void stroke(const QPainterPath &path, const QColor &colour, qreal width = 1.5) const
    {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
};

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF &point : points) {
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

QPainterPath closed(std::initializer_list<QPointF> points)
{
    QPainterPath path = lines(points);
    path.closeSubpath();
    return path;
}

QPainterPath circle(qreal radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(7, 7), radius, radius);
    return path;
}

QPainterPath square(qreal inset)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(inset, inset, 14 - 2 * inset, 14 - 2 * inset), 1.8, 1.8);
    return path;
}

QPainterPath tick() { return lines({{4.2, 7.2}, {6.2, 9.2}, {9.9, 5.1}}); }

QPainterPath cross(qreal reach)
{
    QPainterPath path = lines({{7 - reach, 7 - reach}, {7 + reach, 7 + reach}});
    path.moveTo(7 + reach, 7 - reach);
    path.lineTo(7 - reach, 7 + reach);
    return path;
}

QPainterPath octagon()
{
    return closed({{4.3, 0.8}, {9.7, 0.8}, {13.2, 4.3}, {13.2, 9.7}, {9.7, 13.2}, {4.3, 13.2}, {0.8, 9.7}, {0.8, 4.3}});
}

QPainterPath shield()
{
    QPainterPath path;
    path.moveTo(7, 0.6);
    path.lineTo(12.6, 2.6);
    path.lineTo(12.6, 6.8);
    path.cubicTo(12.6, 10.2, 10.2, 12.3, 7, 13.5);
    path.cubicTo(3.8, 12.3, 1.4, 10.2, 1.4, 6.8);
    path.lineTo(1.4, 2.6);
    path.closeSubpath();
    return path;
}

void paintMark(const Pencil &pencil, QChar mark, qreal top)
{
    // A stem and a dot rather than a letter: no font at this size is as legible.
    if (mark == QLatin1Char('!'))
        pencil.stroke(lines({{7, top}, {7, top + 3.2}}), pencil.cut, 1.5);
    else
        pencil.stroke(lines({{7, top + 2.8}, {7, top + 5.4}}), pencil.ink, 1.5);
    pencil.painter.setPen(Qt::NoPen);
    pencil.painter.setBrush(mark == QLatin1Char('!') ? pencil.cut : pencil.ink);
    pencil.painter.drawEllipse(QPointF(7, mark == QLatin1Char('!') ? top + 5.6 : top + 0.4), 0.9, 0.9);
}

void paintQuestion(const Pencil &pencil)
{
    QPainterPath path;
    path.moveTo(5.5, 5.5);
    path.cubicTo(5.6, 3.5, 8.6, 3.6, 8.5, 5.6);
    path.cubicTo(8.4, 6.8, 7.0, 6.8, 7.0, 8.1);
    pencil.stroke(path, pencil.cut, 1.3);
    pencil.painter.setPen(Qt::NoPen);
    pencil.painter.setBrush(pencil.cut);
    pencil.painter.drawEllipse(QPointF(7, 10.1), 0.8, 0.8);
}

void paintHalfDisc(const Pencil &pencil)
{
    pencil.stroke(circle(5.4), pencil.ink);
    QPainterPath half;
    half.moveTo(7, 1.6);
    half.arcTo(QRectF(1.6, 1.6, 10.8, 10.8), 90, -180);
    half.closeSubpath();
    pencil.fill(half);
}

void paintDashedCircle(const Pencil &pencil)
{
    QPen pen(pencil.ink, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 1.52});
    pencil.painter.setPen(pen);
    pencil.painter.setBrush(Qt::NoBrush);
    pencil.painter.drawEllipse(QPointF(7, 7), 5.4, 5.4);
}

void paintOpenRing(const Pencil &pencil)
{
    QPainterPath ring;
    const QRectF box(1.6, 1.6, 10.8, 10.8);
    ring.arcMoveTo(box, 70);
    ring.arcTo(box, 70, -290);
    pencil.stroke(ring, pencil.ink, 1.7);
}

void paintCompliance(const Pencil &pencil, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Ok:
        pencil.fill(circle(6.2));
        return pencil.stroke(tick(), pencil.cut, 1.6);
    case Glyph::Upcoming:
        return paintHalfDisc(pencil);
    case Glyph::Late:
        pencil.fill(closed({{7, 0.9}, {13.6, 13}, {0.4, 13}}));
        return paintMark(pencil, QLatin1Char('!'), 5.2);
    case Glyph::Critical:
        pencil.fill(octagon());
        return pencil.stroke(cross(2.2), pencil.cut, 1.6);
    case Glyph::ToMend:
        pencil.fill(closed({{7, 0.2}, {13.8, 7}, {7, 13.8}, {0.2, 7}}));
        return paintQuestion(pencil);
    case Glyph::Unknown:
        return paintDashedCircle(pencil);
    case Glyph::Over:
        pencil.stroke(circle(5.4), pencil.ink);
        return pencil.stroke(lines({{3.2, 3.2}, {10.8, 10.8}}), pencil.ink);
    case Glyph::ToDo:
        return pencil.stroke(square(1.8), pencil.ink);
    case Glyph::NotApplicable:
        return pencil.stroke(lines({{2.5, 7}, {11.5, 7}}), pencil.ink, 1.7);
    case Glyph::Suspended: {
        pencil.fill(square(1));
        pencil.stroke(lines({{5.3, 4.4}, {5.3, 9.6}}), pencil.cut, 1.7);
        return pencil.stroke(lines({{8.7, 4.4}, {8.7, 9.6}}), pencil.cut, 1.7);
    }
    case Glyph::Information:
        pencil.stroke(circle(5.8), pencil.ink, 1.3);
        return paintMark(pencil, QLatin1Char('i'), 4.2);
    default:
        return;
    }
}

void paintRevocation(const Pencil &pencil, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Running:
        return paintOpenRing(pencil);
    case Glyph::Sent:
        pencil.stroke(circle(5.6), pencil.ink, 1.3);
        pencil.stroke(lines({{4.3, 7}, {9.6, 7}}), pencil.ink, 1.3);
        return pencil.stroke(lines({{7.6, 4.9}, {9.7, 7}, {7.6, 9.1}}), pencil.ink, 1.3);
    case Glyph::Accepted:
        pencil.stroke(circle(5.6), pencil.ink, 1.3);
        return pencil.stroke(tick(), pencil.ink, 1.4);
    case Glyph::MayPass:
        pencil.stroke(circle(5.6), pencil.ink, 1.4);
        return pencil.stroke(lines({{7, 3.8}, {7, 7.2}, {9.2, 8.5}}), pencil.ink, 1.4);
    case Glyph::Verified:
        pencil.fill(shield());
        return pencil.stroke(lines({{4.5, 6.9}, {6.3, 8.8}, {9.6, 5.1}}), pencil.cut, 1.6);
    case Glyph::Refused:
        pencil.fill(square(1));
        return pencil.stroke(cross(2.2), pencil.cut, 1.6);
    case Glyph::Unreachable:
        pencil.stroke(square(1.5), pencil.ink, 1.3);
        return pencil.stroke(cross(2.1), pencil.ink, 1.4);
    case Glyph::Cancelled:
        pencil.stroke(circle(5.6), pencil.ink, 1.3);
        return pencil.stroke(lines({{4.6, 7}, {9.4, 7}}), pencil.ink, 1.4);
    default:
        return;
    }
}

} // namespace

Tone toneOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Ok:
    case Glyph::Verified:
        return Tone::Ok;
    case Glyph::Upcoming:
    case Glyph::Information:
    case Glyph::Running:
    case Glyph::Sent:
    case Glyph::Accepted:
        return Tone::Info;
    case Glyph::Late:
    case Glyph::Suspended:
    case Glyph::MayPass:
        return Tone::Warn;
    case Glyph::Critical:
    case Glyph::Refused:
    case Glyph::Unreachable:
        return Tone::Error;
    case Glyph::ToMend:
        return Tone::ToMend;
    case Glyph::None:
        return Tone::Normal;
    case Glyph::Unknown:
    case Glyph::Over:
    case Glyph::ToDo:
    case Glyph::NotApplicable:
    case Glyph::Cancelled:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &ink, const QColor &cut)
{
    const qreal side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 14, side / 14);
    const Pencil pencil{painter, ink, cut};
    paintCompliance(pencil, glyph);
    paintRevocation(pencil, glyph);
    painter.restore();
}

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const Colours &colours)
{
    paintGlyph(painter, rect, glyph, colours.of(toneOf(glyph)), colours.base);
}

} // namespace vigie
