// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/row_table_model.h"
#include "gui/partners/partner_facts.h"

namespace vigie {

// The tables of a partner's page. Each row says where it was read and how long ago.

[[nodiscard]] CellTable contactTable(const PartnerFacts &facts);
[[nodiscard]] CellTable habilitationTable(const PartnerFacts &facts, ApiNames &apis);
//! The applications of that environment, one row a credential; those without any are in the production's.
[[nodiscard]] CellTable credentialTable(const PartnerFacts &facts, ApiNames &apis, Environment environment);
//! What was asked (DataPass) beside what is in force (the platform).
[[nodiscard]] CellTable quotaTable(const PartnerFacts &facts, ApiNames &apis);
//! What happened to its requests, the latest first.
[[nodiscard]] CellTable chronicle(const PartnerFacts &facts);

} // namespace vigie
