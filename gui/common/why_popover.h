// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/why_text.h"

#include <QFrame>

namespace vigie {

//! Shows an answer beside what it is about; Échap closes it, the first button has the focus.
class WhyPopover : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPopover(QWidget *parent = nullptr);

    void show(const WhyText &why, const QRect &anchor);
    [[nodiscard]] const WhyText &text() const { return m_why; }

Q_SIGNALS:
    //! The rule is to be seen among the others of its text.
    void clauseAsked(const QString &rule);

private:
    void fill();
    [[nodiscard]] QWidget *buttonRow();
    void place(const QRect &anchor);

    WhyText m_why{};
    QWidget *m_content{nullptr};
};

} // namespace vigie
