// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! The subcontractors that were declared, and those that DataPass shows.
[[nodiscard]] Command subcontractorsCommand();

} // namespace vigie
