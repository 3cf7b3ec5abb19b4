// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace vigie {

TextLabel::TextLabel(TextKind kind, Tone tone, QWidget *parent)
    : TextLabel({}, kind, tone, parent)
{
}

TextLabel::TextLabel(const QString &text, TextKind kind, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_kind(kind)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(kind));
    applyTone();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void TextLabel::letSelect()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
}

void TextLabel::applyTone()
{
    const QScopedValueRollback guard(m_applying, true);
    QPalette own;
    own.setColor(QPalette::WindowText, coloursOf(QApplication::palette()).of(m_tone));
    setPalette(own);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyTone();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(m_kind));
}

} // namespace vigie
