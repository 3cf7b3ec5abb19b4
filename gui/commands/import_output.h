// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/option.h"
#include "gui/commands/output.h"
#include "services/imports/import_run.h"

namespace vigie {

//! Of every `import`: the counts, and what was refused (`line`, `column`, `sentence`).
[[nodiscard]] OutputSheet importSheet(const ImportResult &result, const QJsonArray &rejected);

//! `--dry-run` and `--accept-rejections`.
[[nodiscard]] QList<Option> importOptions();

} // namespace vigie
