// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/colours.h"

#include <QString>

class QPainter;
class QRectF;

namespace vigie {

//! The shapes of the states, drawn by the program. A tick alone is never a proof: only the shield is.
enum class Glyph {
    None,
    Ok, //!< full disc with a tick
    Upcoming, //!< half disc: to prepare, to do, expires
    Late, //!< triangle
    Critical, //!< octagon with a cross
    ToMend, //!< diamond with a question mark
    Unknown, //!< dashed circle
    Over, //!< struck circle: revoked, obsolete
    ToDo, //!< empty square of a checklist
    NotApplicable, //!< dash
    Suspended, //!< square with bars
    Information, //!< circle with an i: read only
    Running, //!< open ring; of a revocation: planned
    Sent, //!< ring with an arrow
    Accepted, //!< ring with a tick
    MayPass, //!< ring with hands
    Verified, //!< shield with a tick
    Refused, //!< full square with a cross
    Unreachable, //!< hollow square with a cross
    Cancelled, //!< ring with a dash
};

[[nodiscard]] Tone toneOf(Glyph glyph);

//! Paints the shape in the square at the middle of the rectangle, on a grid of 14 units.
void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const Colours &colours);
//! In a colour of its own rather than that of its state.
void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &ink, const QColor &cut);

//! A state: a shape and its word.
struct StateText {
    Glyph glyph{Glyph::None};
    QString word{};

    friend bool operator==(const StateText &, const StateText &) = default;
};

} // namespace vigie
