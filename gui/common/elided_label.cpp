// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace vigie {

ElidedLabel::ElidedLabel(TextKind kind, Tone tone, QWidget *parent)
    : TextLabel(kind, tone, parent)
{
    setMinimumWidth(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(&painter, room, int(Qt::AlignVCenter | Qt::AlignLeading), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

} // namespace vigie
