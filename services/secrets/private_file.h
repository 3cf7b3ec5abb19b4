// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/secrets/secret.h"

namespace vigie {

//! The content of a small regular file that nobody but its owner (and root) may read, without the end of its last
//! line. Never follows a link. Errors: FileMissing, FileNotReadable, InvalidInput (see CredentialsDirectoryStore).
[[nodiscard]] Result<Secret> readPrivateFile(const QString &path);

} // namespace vigie
