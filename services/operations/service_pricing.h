// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/service_price_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

// What is typed of the prices of services and the journal together: both or none. The journal holds numbers and a hash,
// no signatory. Errors: InvalidInput (subject: the field at fault), WorkspaceReadOnly.

Result<FinancialConventionId> saveConvention(Workspace &workspace, const FinancialConvention &convention,
                                             const QDateTime &at);
Result<> savePrice(Workspace &workspace, const ServicePrice &price, const QDateTime &at);
Result<> saveQuantity(Workspace &workspace, PartnerId partner, const ApiCode &api, int year, qint64 quantity,
                      const QDateTime &at);

} // namespace vigie
