// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command_run.h"
#include "services/storage/token_query.h"

namespace vigie {

//! The filter of the window's table, as options: of `tokens list`, `export tokens` and `report tokens`.
[[nodiscard]] QList<Option> tokenFilterOptions();

//! Of the options given; empty where the sentence on a wrong one has been said.
[[nodiscard]] Result<std::optional<TokenFilter>> tokenFilterOf(CommandRun &run);

} // namespace vigie
