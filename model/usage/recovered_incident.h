// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/interval_set.h"

#include <QString>

#include <optional>
#include <vector>

namespace vigie {

//! How long an incident lasted, counted in working hours.
struct RecoveredIncident {
    Interval time{}; //!< up to the instant of the question
    bool isOpen{false};
    qint64 seconds{0}; //!< of the rule's window
    bool isOverLimit{false};
};

struct SlaRecovery {
    QString rule{};
    qint64 limitSeconds{0};
    bool isEstimated{false};
    std::optional<int> allowed{};
    std::vector<RecoveredIncident> incidents{}; //!< those that began in the period, unplanned, in order
    qint64 longestSeconds{0};
    //! Nothing while it may still change for the worse.
    std::optional<bool> met{};
};

} // namespace vigie
