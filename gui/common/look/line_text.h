// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/text_font.h"

class QPainter;
class QRect;
class QString;

namespace vigie {

//! One line in the painter's pen, cut with "…" where the room ends. What was laid out is kept: the cells of a list show
//! the same words over and over, and to lay a text out costs more than to paint it. On the window's thread only.
void drawLineText(QPainter &painter, const QRect &room, Qt::Alignment alignment, TextKind kind, const QString &text);
//! In pixels.
[[nodiscard]] int lineTextWidth(TextKind kind, const QString &text);

} // namespace vigie
