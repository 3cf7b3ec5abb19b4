// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QLockFile>

#include <memory>

namespace vigie {

//! Makes this process the one that writes in the workspace, as long as the lock lives. The lock of a process that
//! died is taken over. WorkspaceBusy with who holds it, WorkspaceReadOnly when the folder takes no file.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockForWriting(const QString &workspacePath);

} // namespace vigie
