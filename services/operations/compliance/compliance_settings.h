// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/working_days.h"
#include "services/storage/subcontracting_setting.h"

#include <QDateTime>

namespace vigie {

//! What the agent may choose of how the rules are applied. Kept in the workspace: the window and the command line
//! agree.
struct ComplianceSettings {
    LocalHolidaySets holidays{};
    int earlyWarningDays{0}; //!< before a renewal is due; 0: what the profiles say
    int subcontractingNoticeDays{usualSubcontractingNotice}; //!< between the notice of a subcontract and its start

    friend bool operator==(const ComplianceSettings &, const ComplianceSettings &) = default;
};

//! The longest early warning that can be chosen.
inline constexpr int longestEarlyWarning = 365;

[[nodiscard]] Result<ComplianceSettings> complianceSettings(Database &database);
//! With the local holidays that were chosen.
[[nodiscard]] Result<WorkingDays> chosenWorkingDays(Database &database);
//! Saves and journals. InvalidInput (subject: which one) when a number of days is negative or too long.
Result<> saveComplianceSettings(Database &database, const ComplianceSettings &settings, const QDateTime &at);

} // namespace vigie
