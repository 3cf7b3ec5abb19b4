// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/outage_reconciliation.h"

namespace vigie {

//! The figures of the disagreements of a profile that ask for some.
[[nodiscard]] std::vector<SlaReading> readingsOf(const AvailabilityTerms &terms, const SlaQuestion &question,
                                                 const ReconciledTime &time, const SlaAnswer &answer);

} // namespace vigie
