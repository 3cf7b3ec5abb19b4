// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/wall_clock_edit.h"

#include <QEvent>
#include <QLineEdit>

namespace vigie {

WallClockEdit::WallClockEdit(QWidget *parent)
    : QDateTimeEdit(parent)
{
    setTimeSpec(Qt::UTC); // it has every hour once
    setDisplayFormat(QStringLiteral("dd/MM/yyyy HH:mm"));
    setCalendarPopup(true);
    lineEdit()->installEventFilter(this);
}

bool WallClockEdit::eventFilter(QObject *watched, QEvent *event)
{
    // A full number takes no digit more, and a plain click only sets the cursor in it.
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease && !lineEdit()->hasSelectedText())
        QMetaObject::invokeMethod(
            this, [this] { setSelectedSection(currentSection()); }, Qt::QueuedConnection);
    return QDateTimeEdit::eventFilter(watched, event);
}

} // namespace vigie
