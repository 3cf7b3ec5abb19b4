// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! Takes what stands in a file of a person or of another program into the workspace.
[[nodiscard]] Command importCommand();

} // namespace vigie
