// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! `vigie --help`
[[nodiscard]] QString helpOf(const QList<Command> &commands);
//! `vigie tokens --help`
[[nodiscard]] QString helpOf(const Command &command);
//! `vigie tokens list --help`
[[nodiscard]] QString helpOf(const Command &command, const Subcommand &subcommand);

//! `tokens list`, or `sync`.
[[nodiscard]] QString fullName(const Command &command, const Subcommand &subcommand);

} // namespace vigie
