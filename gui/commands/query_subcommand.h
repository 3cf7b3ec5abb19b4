// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! `services query`: « essayer la requête », of a service that keeps a history.
[[nodiscard]] Subcommand querySubcommand();

} // namespace vigie
