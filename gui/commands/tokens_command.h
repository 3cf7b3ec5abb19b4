// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! Every credential of every service, and their revocation.
[[nodiscard]] Command tokensCommand();

} // namespace vigie
