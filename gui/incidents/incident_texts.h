// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "model/error.h"
#include "services/reports/state_mark.h"
#include "services/storage/token_query.h"

namespace vigie {

//! A state of the reports, in the window's shapes.
[[nodiscard]] StateText shownState(const StateMark &mark);
//! A key that its service does not show has no fingerprint: its application names it.
[[nodiscard]] QString tokenLabel(const TokenRow &row);
//! Why the file refused what was asked: one sentence.
[[nodiscard]] QString incidentErrorText(const Error &error);

} // namespace vigie
