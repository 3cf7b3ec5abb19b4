// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! The file of the workspace: what it holds, its integrity, its copies.
[[nodiscard]] Command workspaceCommand();

} // namespace vigie
