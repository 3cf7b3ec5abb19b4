// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/notice_before_rule.h"

namespace vigie {

//! One of the two days is given.
struct NoticeRequest {
    QDate changeOn{};
    QDate announcedOn{};
    bool isEmergency{false};
};

struct PlannedNotice {
    QString rule{};
    NoticePlan plan{};
    bool isEmergency{false}; //!< the text gives an emergency its own lead
};

//! What the terms ask of the announcement of a change of the service; nothing when they give no figure.
[[nodiscard]] std::optional<PlannedNotice> plannedNotice(const TermsProfile &profile, const NoticeRequest &request,
                                                         const WorkingDays &workingDays);
[[nodiscard]] bool isPlannable(QDate date); //!< from 2000 to 2100
//! The version of an API's profile that holds on a day; the newest one when none does yet.
[[nodiscard]] const TermsProfile *profileToAnnounce(const QList<TermsProfile> &profiles, const ApiCode &api, QDate day);

} // namespace vigie
