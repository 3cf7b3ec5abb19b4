// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! The services that the console is connected to.
[[nodiscard]] Command servicesCommand();

} // namespace vigie
