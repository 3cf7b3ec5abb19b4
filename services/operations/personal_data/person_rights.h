// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/personal_data_query.h"
#include "services/storage/rights_request_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

// What a request has done to the data, with its file and the journal in one transaction: they hold the place, the row's
// number and how many, never a value. The rules and the search are brought up to date.

//! InvalidInput when the datum is not of a place that is corrected here, or the value is empty.
Result<> rectifyPersonalDatum(Workspace &workspace, RightsRequestId request, const PersonalDatum &datum,
                              const QString &value, const QDateTime &at);

//! What may be erased of them, all or nothing; the others are noted as kept. Returns how many were erased.
Result<int> erasePersonalData(Workspace &workspace, RightsRequestId request, const QList<PersonalDatum> &data,
                              const QDateTime &at);

} // namespace vigie
