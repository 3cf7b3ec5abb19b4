// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/outage_reconciliation.h"

namespace vigie {

//! The incidents that began in the period, each counted to its end; nothing without a rule.
[[nodiscard]] std::optional<SlaRecovery> recoveryOf(const AvailabilityTerms &terms, const SlaQuestion &question,
                                                    const ReconciledTime &time);

} // namespace vigie
