// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! The register of processing (GDPR 30), as it was or will be on a day.
[[nodiscard]] Command registerCommand();

} // namespace vigie
