// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie {

//! One pixel between two parts of a page.
class SeparatorLine : public QWidget
{
public:
    SeparatorLine(Qt::Orientation orientation, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vigie
