// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command_run.h"
#include "services/storage/due_query.h"

namespace vigie {

[[nodiscard]] QList<Option> dueFilterOptions();
//! Of the options given; nothing once a fault has been told. Snoozed entries are shown: the answer says until when.
[[nodiscard]] Result<std::optional<DueFilter>> dueFilterOf(CommandRun &run);

} // namespace vigie
