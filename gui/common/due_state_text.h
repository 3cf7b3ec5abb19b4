// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "services/storage/due_query.h"

namespace vigie {

//! A line of what is due, as the window shows it: the finding where there is one, else the deadline's own state.
[[nodiscard]] StateText stateText(const DueRow &row);
[[nodiscard]] StateText stateText(Severity severity);
//! « + 9 j » once it is late, « 12 j » before; « 31 h » of a clock in hours.
[[nodiscard]] QString delayText(const Deadline &deadline, const QDateTime &now);

} // namespace vigie
