// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace vigie {

//! The bytes of a file that should hold a profile, for readProfile(). Errors: FileMissing, FileNotReadable (also of
//! what is no file, or larger than 16 MiB).
[[nodiscard]] Result<QByteArray> readProfileFile(const QString &path);

} // namespace vigie
