// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! What a list shows, as a file for a spreadsheet or a program.
[[nodiscard]] Command exportCommand();

} // namespace vigie
