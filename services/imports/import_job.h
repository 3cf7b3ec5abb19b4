// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"
#include "services/imports/import_run.h"

#include <memory>

namespace vigie {

using SharedTable = std::shared_ptr<const TableFile>;

// In threads of their own, on connections of their own: for the window. What only says what would be works on a copy:
// it holds up no write.

[[nodiscard]] Future<SharedTable> readTableInBackground(QString path, std::stop_token stop);

[[nodiscard]] Future<ImportResult> importInBackground(QString workspace, SharedTable table, MakeImporter make,
                                                      ImportChoices choices, ImportProgress progress,
                                                      std::stop_token stop);

} // namespace vigie
