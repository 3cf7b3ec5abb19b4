// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace vigie {

class ActionButton;
class TextLabel;

//! Before something that cannot be undone is done to several objects: says the effect; their count is typed, the button
//! names it and wakes when the count is right.
class CountStrip : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void accepted();
    void dismissed();

protected:
    struct Look {
        QString prefix{}; //!< of the names of its parts: `mass` for `mass-count` and `mass-confirm`
        QString icon{};
        QString countName{}; //!< for screen readers
    };
    struct Question {
        QString effect{};
        QString button{};
        qsizetype count{0};
        bool isTyped{true}; //!< else the button alone confirms
    };

    CountStrip(const Look &look, QWidget *parent);
    void put(const Question &question);
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void dismiss();

    QString m_expected{}; //!< what is to be typed
    TextLabel *m_effect;
    QLineEdit *m_count;
    ActionButton *m_button;
};

} // namespace vigie
