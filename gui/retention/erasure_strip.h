// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/retention/retention_cases.h"

#include <QWidget>

class QLineEdit;

namespace vigie {

class ActionButton;
class TextLabel;

//! Says what would be erased; above one case the count is typed, and the button wakes when it is right.
class ErasureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ErasureStrip(QWidget *parent = nullptr);

    void ask(const QList<RetentionCase> &cases, int leftOut);

Q_SIGNALS:
    void confirmed(const QList<vigie::RetentionCase> &cases);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    QList<RetentionCase> m_cases{};
    TextLabel *m_effect;
    QLineEdit *m_count;
    ActionButton *m_button;
};

} // namespace vigie
