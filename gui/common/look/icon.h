// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/colours.h"

#include <QIcon>

class QPainter;

namespace vigie {

//! A Lucide icon of icons/, by its name there (`key-round`), in the palette's colour for that tone.
[[nodiscard]] QIcon icon(const QString &name, Tone tone = Tone::Normal);
//! The same, drawn in a colour of the caller's.
void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour);

} // namespace vigie
