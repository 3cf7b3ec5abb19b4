// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/reporting_period.h"
#include "model/calendar/working_days.h"
#include "model/terms/terms_profile.h"
#include "model/usage/outage.h"
#include "model/usage/probe_history.h"

#include <optional>

namespace vigie {

//! Of which API, in which period, at which instant.
struct SlaQuestion {
    Environment environment{Environment::Production};
    ReportingPeriod period{};
    QDateTime asOf{}; //!< UTC
    WorkingDays workingDays{};
};

//! What is known of one API in one environment.
struct SlaMatter {
    QList<Outage> outages{}; //!< recorded ones, in any order
    //! Of the probe source that is attached; nothing where there is none, and then time outside the recorded outages
    //! counts as up.
    std::optional<ProbeHistory> probe{};
};

} // namespace vigie
