// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

namespace vigie {

//! A new empty file that its owner alone can read (0600). Conflict when it is there, else FileNotWritable or DiskFull.
[[nodiscard]] Result<> makePrivateFile(const QString &path);
//! Renames, over a file of that name, and returns once it would survive a power cut.
[[nodiscard]] Result<> moveDurably(const QString &from, const QString &to);

} // namespace vigie
