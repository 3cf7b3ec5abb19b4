// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"

#include <QWidget>

namespace vigie {

//! A state on its own: its shape, its word. The word is its accessible name.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void show(const StateText &state);
    [[nodiscard]] const StateText &state() const { return m_state; }
    //! 14 in a line of text, 18 in a bar.
    void setGlyphSize(int size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateText m_state{};
    int m_glyphSize{14};
};

} // namespace vigie
