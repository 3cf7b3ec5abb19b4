// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

#include <optional>

namespace vigie {

//! The plan of an announcement, both ways.
struct NoticePlan {
    QDate changeOn{};
    QDate announceBy{}; //!< the last day in time
    Duration lead{};
    QList<DatedDayOff> daysLeftOut{}; //!< of the days between, when the lead is in working days
};

//! From the parameters of a `notice_before` rule; nothing when the text gives no figure.
[[nodiscard]] std::optional<Duration> noticeLead(const QJsonObject &parameters, bool isEmergency);
[[nodiscard]] NoticePlan planForChange(QDate changeOn, const Duration &lead, const WorkingDays &workingDays);
//! For the earliest working day on which a change announced that day may take effect.
[[nodiscard]] NoticePlan planForAnnouncement(QDate announcedOn, const Duration &lead, const WorkingDays &workingDays);

//! A change has to be announced so long before: a deadline for each planned one.
[[nodiscard]] PreparedRule prepareNoticeBefore(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
