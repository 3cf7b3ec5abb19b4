// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "model/error.h"
#include "services/reports/state_mark.h"

namespace vigie {

//! A state of the reports, in the window's shapes.
[[nodiscard]] StateText shownState(const StateMark &mark);
//! Why the file refused what was asked: one sentence.
[[nodiscard]] QString incidentErrorText(const Error &error);

} // namespace vigie
