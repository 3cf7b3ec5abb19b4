// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/result.h"

#include <QDateTime>

namespace vigie {

class Workspace;

//! The agent's decision that an application belongs to a partner (null: taken back), remembered and journalled
//! together. Errors: NoSuchObject, WorkspaceReadOnly.
Result<> joinByHand(Workspace &workspace, ApplicationId application, PartnerId partner, const QDateTime &at);

} // namespace vigie
