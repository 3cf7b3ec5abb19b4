// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/why_text.h"

#include <QWidget>

class QVBoxLayout;

namespace vigie {

//! An answer to « Pourquoi ? » from top to bottom: the computation, where its values come from, the text with its
//! passage and our reading, both readings where texts disagree, what to do. The same in a popover and in a sheet.
class WhyView : public QWidget
{
    Q_OBJECT

public:
    explicit WhyView(const WhyText &why, QWidget *parent = nullptr);

private:
    void addCalculation(const WhyText &why, QVBoxLayout &column);
    void addSource(const WhyText &why, QVBoxLayout &column);
};

} // namespace vigie
