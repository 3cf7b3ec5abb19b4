// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"

namespace vigie {

//! `import profiles`: a JSON file, one version of the terms of one API.
[[nodiscard]] Subcommand profileImport();

} // namespace vigie
