// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/action_button.h"

#include "gui/common/look/icon.h"
#include "gui/common/look/style.h"
#include "gui/common/look/text_font.h"

#include <QPainter>

namespace vigie {

namespace {
constexpr int inset = 12;
constexpr int gap = 6;

QFont hintFont() { return fontOf(TextKind::Count); }

int hintWidth(const QString &key) { return QFontMetrics(hintFont()).horizontalAdvance(key) + 10; }

} // namespace

ActionButton::ActionButton(const QString &text, Emphasis emphasis, QWidget *parent)
    : QPushButton(text, parent)
    , m_emphasis(emphasis)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

void ActionButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
}

void ActionButton::setKeyHint(const QString &key)
{
    m_keyHint = key;
    updateGeometry();
}

void ActionButton::setEmphasis(Emphasis emphasis)
{
    m_emphasis = emphasis;
    update();
}

void ActionButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

int ActionButton::contentWidth() const
{
    int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    if (!m_iconName.isEmpty())
        width += 16 + (text().isEmpty() ? 0 : gap);
    if (!m_keyHint.isEmpty())
        width += 8 + hintWidth(m_keyHint);
    return width;
}

QSize ActionButton::sizeHint() const
{
    const int height = m_small ? qMax(24, fontMetrics().height() + 6) : controlHeight(fontMetrics());
    return {contentWidth() + 2 * (m_small ? 8 : inset), height};
}

QColor ActionButton::ink() const
{
    const Colours colours = coloursOf(palette());
    if (!isEnabled())
        return colours.tertiary;
    switch (m_emphasis) {
    case Emphasis::Plain:
    case Emphasis::Flat:
        return colours.text;
    case Emphasis::Main:
        return colours.onAccent;
    case Emphasis::Danger:
        return colours.onError;
    case Emphasis::DangerOutline:
        return colours.error;
    }
    Q_UNREACHABLE();
}

void ActionButton::paintPanel(QPainter &painter) const
{
    const Colours colours = coloursOf(palette());
    const bool filled = isEnabled() && (m_emphasis == Emphasis::Main || m_emphasis == Emphasis::Danger);
    QColor fill = m_emphasis == Emphasis::Flat ? QColor(Qt::transparent) : isEnabled() ? colours.base : colours.window;
    QColor edge = m_emphasis == Emphasis::Flat ? QColor(Qt::transparent) : colours.strongLine;
    if (filled) {
        fill = m_emphasis == Emphasis::Main ? colours.accent : colours.error;
        edge = fill;
        if (isDown() || underMouse())
            fill = isDown() ? fill.darker(125) : fill.darker(110);
    } else if (isEnabled()) {
        if (m_emphasis == Emphasis::DangerOutline)
            edge = colours.error;
        if (isDown() || isChecked())
            fill = colours.selection;
        else if (underMouse())
            fill = colours.hover;
    }
    painter.setBrush(fill);
    painter.setPen(QPen(edge, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(filled ? ink() : colours.accent, 2));
        const qreal in = filled ? 3 : 1;
        painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), 3, 3);
    }
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter);
    int left = (width() - contentWidth()) / 2;
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, m_iconName, QRect(left, (height() - 16) / 2, 16, 16), ink());
        left += 16 + gap;
    }
    painter.setPen(ink());
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    painter.drawText(QRect(left, 0, words.width() + 2, height()), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (m_keyHint.isEmpty())
        return;
    left += words.width() + 8;
    const int hintHeight = QFontMetrics(hintFont()).height();
    const QRectF frame(left + 0.5, (height() - hintHeight) / 2 - 0.5, hintWidth(m_keyHint) - 1, hintHeight + 1);
    QColor edge = ink();
    edge.setAlphaF(0.45F);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 3, 3);
    painter.setFont(hintFont());
    painter.setPen(ink());
    painter.drawText(frame, Qt::AlignCenter, m_keyHint);
}

} // namespace vigie
