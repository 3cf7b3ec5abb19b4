// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/rights_request_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

// The log of requests and the journal together: both or none. The journal holds the number and a hash, no name and no
// answer. Errors: InvalidInput (subject: the field at fault, as the table names it), WorkspaceReadOnly.

//! New, or corrected; its answer and its longer time are taken with it.
Result<RightsRequest> saveRightsRequest(Workspace &workspace, const RightsRequest &request, const QDateTime &at);

//! The longer time of GDPR 12(3), told to the person on that day.
Result<RightsRequest> extendRightsRequest(Workspace &workspace, RightsRequestId id, const QDate &toldOn,
                                          const QString &reason, const QDateTime &at);

//! A refusal, in whole or in part, needs its reasons (GDPR 12(4)).
Result<RightsRequest> answerRightsRequest(Workspace &workspace, RightsRequestId id, const QDate &answeredOn,
                                          RightsRequestOutcome outcome, const QString &answer, const QDateTime &at);

//! Something was done for it (`searched`, `exported`): noted in its file and in the journal.
Result<> noteRightsAct(Workspace &workspace, RightsRequestId id, const QString &act, int records, const QDateTime &at);

} // namespace vigie
