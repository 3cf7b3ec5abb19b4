// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace vigie {

namespace {

QWidget *valueFieldOf(QObject *object)
{
    if (auto *combo = qobject_cast<QComboBox *>(object))
        return combo;
    return qobject_cast<QAbstractSpinBox *>(object);
}

} // namespace

WheelGuard::WheelGuard(QApplication &application, QObject *parent)
    : QObject(parent)
{
    application.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    QWidget *field = valueFieldOf(watched);
    if (!field)
        return false;
    if (event->type() == QEvent::Polish) {
        if (field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (field->hasFocus())
        return false;
    event->ignore(); // goes on to the parent
    return true;
}

} // namespace vigie
