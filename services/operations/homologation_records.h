// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/homologation.h"
#include "services/storage/database.h"

namespace vigie {

//! What is done to a homologation, for the journal.
enum class HomologationAct { Recorded, Corrected, ExchangeRecorded, RiskChanged, RenewalChanged };

//! In one transaction with its journal entry, which holds a reference and a hash; signed by the OS account at that
//! instant (UTC). Errors: those of HomologationRepository::save().
[[nodiscard]] Result<Homologation> recordHomologation(Database &database, Homologation homologation,
                                                      HomologationAct act, const QDateTime &now);
//! Of what was recorded here; what DataPass holds comes back without what completed it.
[[nodiscard]] Result<> removeHomologation(Database &database, const Homologation &homologation, const QDateTime &now);

} // namespace vigie
