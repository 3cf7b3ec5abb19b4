// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace vigie {

//! Keeps the wheel from changing a value that only lies under the pointer: combo boxes, spin boxes and dates answer it
//! where they have the focus, which the wheel does not give; elsewhere it scrolls what is around them. For every form
//! of the program.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QApplication &application, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vigie
