// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! Who calls us: the partners, over all services.
[[nodiscard]] Command partnersCommand();

} // namespace vigie
