// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

namespace vigie {

//! Another word whenever a profile of the workspace is added or changed.
[[nodiscard]] Result<QString> profileFingerprint(Database &database);

} // namespace vigie
