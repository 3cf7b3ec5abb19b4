// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/homologation_query.h"

namespace vigie {

//! What homologations are worked out with on that day: the agent's early warning, where one was chosen, wins over the
//! profile's.
[[nodiscard]] Result<HomologationDay> homologationDayOn(Database &database, QDate today);

//! The rows of that day, with that early warning.
[[nodiscard]] Result<QList<HomologationRow>> homologationRowsOn(Database &database, QDate today,
                                                                std::stop_token stop = {});

} // namespace vigie
