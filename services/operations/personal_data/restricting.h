// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/restriction_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

// GDPR 18: the contacts of a person are kept and no longer used. They are left out of what is shown, exported and
// printed, with a mark in their place, and no notice is written to them. The file of the request and the journal hold
// how many, never a value. Errors: InvalidInput (subject: the field at fault), WorkspaceReadOnly.

//! From that day on; drafts of notices lose the person's address. Returns how many contacts are withheld now.
Result<int> restrictPerson(Workspace &workspace, RightsRequestId request, const QDate &since, const QDateTime &at);

//! `informedOn`: the person is told before it is lifted (GDPR 18(3)).
Result<> liftRestriction(Workspace &workspace, RightsRequestId request, const QDate &informedOn, const QDateTime &at);

} // namespace vigie
