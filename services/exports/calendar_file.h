// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/rule_book.h"
#include "services/storage/due_query.h"

namespace vigie {

//! What every calendar file says of itself.
struct CalendarContext {
    QString workspace{}; //!< what makes the identifiers of two workspaces differ, and always the same for one
    QString name{}; //!< of the calendar, for people
    QDateTime writtenAt{}; //!< UTC
    bool demonstration{false};
};

//! The deadlines as an iCalendar (RFC 5545): one event each, whose identifier stays, so that importing again updates;
//! a day as a day, an hour in UTC. Findings without a date, and what was kept in time, are left out.
[[nodiscard]] QByteArray calendarFile(const QList<DueRow> &rows, const RuleBook &book, const CalendarContext &context);

//! Writes beside the file, then renames: never half a file. Error: FileNotWritable, DiskFull.
Result<> writeCalendarFile(const QByteArray &calendar, const QString &path);

} // namespace vigie
