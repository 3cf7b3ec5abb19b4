// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/text_label.h"

namespace vigie {

//! One line in whatever room there is: the end that has none is « … ».
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    ElidedLabel(TextKind kind, Tone tone, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vigie
