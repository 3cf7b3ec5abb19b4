// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command_run.h"
#include "services/storage/homologation_query.h"

namespace vigie {

//! What chooses rows of the homologations page: for the list, the export and the report.
[[nodiscard]] QList<Option> homologationFilterOptions();
//! Nothing when an option is wrong: the sentence was said.
[[nodiscard]] Result<std::optional<HomologationFilter>> homologationFilterOf(CommandRun &run);
//! The rows that the options choose, on the day of --as-of; nothing when an option is wrong.
[[nodiscard]] Result<std::optional<QList<HomologationRow>>> homologationRowsOf(CommandRun &run);

} // namespace vigie
