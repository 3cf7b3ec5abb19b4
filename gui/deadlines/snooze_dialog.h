// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace vigie {

class ActionButton;

//! Until when a line is hidden, and why: the reason is asked for.
class SnoozeDialog : public QDialog
{
    Q_OBJECT

public:
    SnoozeDialog(const QString &what, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] QDate until() const;
    [[nodiscard]] QString reason() const;

private:
    QDateEdit *m_until;
    QLineEdit *m_reason;
    ActionButton *m_accept;
};

} // namespace vigie
