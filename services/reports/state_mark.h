// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace vigie {

//! The shapes of look.md, « States »: a state is a shape, then a word; colour comes third.
enum class StateShape {
    DiscTick,
    HalfDisc,
    TriangleExclamation,
    OctagonCross,
    DiamondQuestion,
    DashedCircle,
    StruckCircle,
    EmptySquare,
    Dash,
    SquareBars,
    CircleI,
    OpenRing,
    RingArrow,
    RingTick,
    RingHands,
    ShieldTick,
    FullSquareCross,
    HollowSquareCross,
    RingDash,
};

enum class StateTone { Ok, Info, Warn, Error, ToMend, Neutral };

struct StateMark {
    StateShape shape{StateShape::DashedCircle};
    StateTone tone{StateTone::Neutral};
    QString word{};

    friend bool operator==(const StateMark &, const StateMark &) = default;
};

[[nodiscard]] QColor toneColour(StateTone tone);
//! Fills the shape, drawn on a grid of 14 units, into the square.
void paintState(QPainter &painter, const QRectF &square, StateShape shape, const QColor &colour);

} // namespace vigie
