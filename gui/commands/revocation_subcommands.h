// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! `tokens revoke`, `tokens revocations`, `tokens resume`.
[[nodiscard]] QList<Subcommand> revocationSubcommands();

} // namespace vigie
