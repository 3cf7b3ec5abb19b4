// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command_run.h"
#include "model/terms/rule_book.h"
#include "services/storage/due_query.h"

namespace vigie {

//! What is due and found at the instant asked for, and the rules in force then.
struct DueMatter {
    QList<DueRow> rows{};
    RuleBook book{};
    QDate today{}; //!< in Paris
};

[[nodiscard]] Result<DueMatter> dueMatter(Workspace &workspace, const DueFilter &filter, const QDateTime &asOf);
//! As a calendar file.
[[nodiscard]] Result<QByteArray> calendarOf(Workspace &workspace, const DueMatter &matter, const QDateTime &asOf);

//! Of --within DAYS: what is due by then, and what is late; everything when it was not given.
void keepWithin(QList<DueRow> &rows, const CommandRun &run, QDate today);
[[nodiscard]] Option withinOption();

} // namespace vigie
