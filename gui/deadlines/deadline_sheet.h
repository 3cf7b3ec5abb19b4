// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/place.h"
#include "model/terms/rule_book.h"
#include "services/storage/due_query.h"

namespace vigie {

class SheetPane;

//! Fills the sheet below its head and actions: the dates with their computation, the rule, a snooze.
void fillDeadlineSheet(SheetPane &sheet, const DueRow &row, const RuleBook &book, QDate today);

//! The page that shows what the line is about.
[[nodiscard]] Place placeOfObject(const DueRow &row);
//! Where a notice to its partner is prepared.
[[nodiscard]] Place noticePlaceOf(const DueRow &row);

} // namespace vigie
