// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

namespace vigie {

class Database;

namespace sqlite {

//! A copy of what is committed at one moment, by SQLite's online backup: complete under that name or not there at
//! all, readable by its owner alone. Replaces a file of that name.
[[nodiscard]] Result<> copyTo(Database &database, const QString &file);

} // namespace sqlite

} // namespace vigie
