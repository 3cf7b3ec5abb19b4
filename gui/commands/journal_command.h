// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! The journal of what was done, and the proof that nobody changed it.
[[nodiscard]] Command journalCommand();

} // namespace vigie
