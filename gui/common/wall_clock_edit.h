// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

namespace vigie {

//! A day and an hour as a clock shows them, `dd/MM/yyyy HH:mm`: no zone of this machine moves them. A click chooses the
//! number that it falls on, so that what is typed next replaces it.
class WallClockEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit WallClockEdit(QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vigie
