// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/register_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

// The register and the journal together: both or none. The journal holds numbers and a hash, no value.

Result<ProcessingRecordId> saveRecord(Workspace &workspace, const ProcessingRecord &record, const QDateTime &at);
Result<> addRegisterEvent(Workspace &workspace, RegisterEvent event, const QDateTime &at);

} // namespace vigie
