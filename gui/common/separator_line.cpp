// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/separator_line.h"

#include "gui/common/look/colours.h"

#include <QPainter>

namespace vigie {

SeparatorLine::SeparatorLine(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void SeparatorLine::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), coloursOf(palette()).line); }

} // namespace vigie
