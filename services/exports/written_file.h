// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QFileDevice;

namespace vigie {

//! What a failed write was: DiskFull or FileNotWritable, about that path.
[[nodiscard]] Error writeError(const QFileDevice &file, const QString &path);

//! Whether a document may take the place of what stands there: never of a device, nor of a workspace or its backup.
Result<> mayReplace(const QString &path);

//! Writes beside the file, then renames: whoever looks sees the old file or the whole new one.
Result<> writeFile(const QString &path, const std::function<Result<>(QFileDevice &)> &write);
Result<> writeFile(const QString &path, const QByteArray &content);

} // namespace vigie
