// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! `report sla`: what was promised and kept over a month, a quarter or a year, as PDF, CSV or XLSX.
[[nodiscard]] Subcommand reportSlaSubcommand();

} // namespace vigie
