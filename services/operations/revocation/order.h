// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/revocation.h"
#include "model/result.h"

namespace vigie {

class ConnectorPool;
class Workspace;
struct RevocationWish;

//! The intent that a wish makes: its target, its label and the partner's name as they are now, for the receipt.
//! Errors: ReadOnlyService, Unsupported, NoSuchObject, WorkspaceReadOnly, InvalidInput (no token to revoke).
[[nodiscard]] Result<Intent> intentOf(const RevocationWish &wish, Workspace &workspace, const ConnectorPool &connectors,
                                      const QDateTime &now);

} // namespace vigie
