// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/due_query.h"

namespace vigie {

//! Hides an entry until a day, for a reason; journalled, with the rule and the object and without the reason's words,
//! which may name someone. InvalidInput (subject: `until` or `reason`) when the day is not after today, or more than
//! two years away, or when the reason is empty.
Result<> snooze(Database &database, const DueRow &row, QDate until, const QString &reason, const QDateTime &at);
//! Shows it again at once.
Result<> endSnooze(Database &database, const DueRow &row, const QDateTime &at);

} // namespace vigie
