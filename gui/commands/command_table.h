// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! Every command of the command line: the only list. A new one is a file pair and a line here.
[[nodiscard]] QList<Command> commands();

} // namespace vigie
