// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/subcontractor_declaration.h"
#include "services/storage/workspace.h"

namespace vigie {

// Declarations and the journal together: both or none. The journal holds the number and a hash, no name.

Result<SubcontractorId> saveSubcontractor(Workspace &workspace, const SubcontractorDeclaration &declaration,
                                          const QDateTime &at);
Result<> removeSubcontractor(Workspace &workspace, SubcontractorId id, const QDateTime &at);

} // namespace vigie
