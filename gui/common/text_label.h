// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/colours.h"
#include "gui/common/look/text_font.h"

#include <QLabel>

namespace vigie {

//! Plain text in one of the sizes and tones; follows the theme and the system's font.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(TextKind kind, Tone tone, QWidget *parent = nullptr);
    TextLabel(const QString &text, TextKind kind, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void letSelect();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    TextKind m_kind;
    Tone m_tone;
    bool m_applying{false};
};

} // namespace vigie
