// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/request.h"

namespace vigie {

//! Prints what a request for help or a wrong one says, or runs its command in the event loop of the application
//! until it is done. The exit code of the program.
[[nodiscard]] int runCommandLine(const Request &request);

} // namespace vigie
