// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/paris_time_edit.h"

#include "model/calendar/paris_time.h"

namespace vigie {

ParisTimeEdit::ParisTimeEdit(QWidget *parent)
    : WallClockEdit(parent)
{
    setMinimumDate(QDate(2000, 1, 1));
    setMaximumDate(QDate(2100, 12, 31));
}

void ParisTimeEdit::setInstant(const QDateTime &instant)
{
    const QDateTime wall = inParis(instant);
    setDateTime(QDateTime(wall.date(), QTime(wall.time().hour(), wall.time().minute()), Qt::UTC));
}

Result<QDateTime> ParisTimeEdit::instant() const { return utcFromParis(date(), time()); }

} // namespace vigie
