// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/sla_answer.h"
#include "model/usage/sla_question.h"

namespace vigie {

//! One outage and the seconds that are its own: of two that overlap the one that began first has them, and a recorded
//! one has them before a probe.
struct ReconciledOutage {
    SlaOutage shown{};
    IntervalSet claimed{};
};

//! Recorded outages and a probe's, put together so that no second is added twice.
struct ReconciledTime {
    std::vector<ReconciledOutage> outages{}; //!< by their start
    IntervalSet down{}; //!< what counts in a rate
    IntervalSet degraded{}; //!< and not down
    IntervalSet unknown{};
    IntervalSet declaredMaintenance{}; //!< to its announced end
    IntervalSet incidents{}; //!< down and not planned, beyond the interval too
    std::optional<qint64> unendedAt{}; //!< the end of what the probe has seen, when it was down there
};

//! The interval is the part of a period that has passed.
[[nodiscard]] ReconciledTime reconciled(const SlaMatter &matter, const AvailabilityTerms &terms,
                                        const Interval &interval, const QDateTime &asOf);

} // namespace vigie
