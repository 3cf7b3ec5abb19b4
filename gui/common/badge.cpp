// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/badge.h"

#include "gui/common/look/text_font.h"

#include <QPainter>

namespace vigie {

namespace {
constexpr int gap = 6;
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(TextKind::State));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Badge::show(const StateText &state)
{
    m_state = state;
    setAccessibleName(state.word);
    updateGeometry();
    update();
}

void Badge::setGlyphSize(int size)
{
    m_glyphSize = size;
    updateGeometry();
}

QSize Badge::sizeHint() const
{
    const int words = m_state.word.isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(m_state.word) + 2;
    const int shape = m_state.glyph == Glyph::None ? 0 : m_glyphSize;
    return {shape + words, qMax(m_glyphSize, fontMetrics().height()) + 2};
}

QSize Badge::minimumSizeHint() const { return {m_glyphSize, sizeHint().height()}; }

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    int left = 0;
    if (m_state.glyph != Glyph::None) {
        paintGlyph(painter, QRectF(0, 0, m_glyphSize, height()), m_state.glyph, colours);
        left = m_glyphSize + gap;
    }
    painter.setPen(colours.of(toneOf(m_state.glyph)));
    const QRect room(left, 0, width() - left, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_state.word, Qt::ElideRight, room.width()));
}

} // namespace vigie
