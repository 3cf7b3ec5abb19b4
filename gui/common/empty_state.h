// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace vigie {

class ActionButton;

//! What is missing, and the one button that gets it.
struct EmptyText {
    QString sentence{};
    QString button{}; //!< empty: none
};

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void show(const EmptyText &text);
    //! Null when there is none.
    [[nodiscard]] QWidget *button() const;

Q_SIGNALS:
    void asked();

private:
    QLabel *m_sentence;
    ActionButton *m_button;
};

} // namespace vigie
