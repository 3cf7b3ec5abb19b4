// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

namespace vigie {

// Single values about the workspace itself, beside its facts.

//! Empty when there is none.
[[nodiscard]] Result<QString> markOf(Database &database, const QString &name);
Result<> setMark(Database &database, const QString &name, const QString &value);

} // namespace vigie
