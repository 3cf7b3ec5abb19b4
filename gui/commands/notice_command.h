// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

[[nodiscard]] Command noticeCommand();

} // namespace vigie
