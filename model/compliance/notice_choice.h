// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/duration.h"
#include "model/rules/notice_before_rule.h"
#include "model/terms/terms_profile.h"

namespace vigie {

//! How a notice stands in time to what it tells of.
enum class NoticeTiming {
    Before, //!< so long before, or without a figure
    After, //!< told once it is done, within no figure that a text gives
    Period, //!< what it says takes effect so long after
};

//! One notice that the terms of an API make the producer, or the partner, give.
struct NoticeChoice {
    QString kind{}; //!< of the template
    QString rule{};
    QString title{};
    NoticeTiming timing{NoticeTiming::After};
    std::optional<Duration> lead{}; //!< of Before
    std::optional<Duration> emergencyLead{};
    std::optional<Duration> period{}; //!< of Period
    QString periodFrom{}; //!< `sent_on`, `received_on`
    QString promptness{}; //!< where there is no figure
    QString medium{};
    bool isOnRequest{false}; //!< told only to those who asked for it
    bool needsReasons{false};
    bool isOfPartner{false}; //!< only the partner may give it: the console keeps its date and proof
    QStringList exceptions{}; //!< `security`: then no notice is owed
    QStringList address{}; //!< of a letter

    friend bool operator==(const NoticeChoice &, const NoticeChoice &) = default;
};

//! In the order of the profile: announcements, information, termination, the steps of the grounds, advice.
[[nodiscard]] QList<NoticeChoice> noticeChoicesOf(const TermsProfile &profile);

//! The roles that a notice goes to: those whose absence the terms call critical, else those that it is meant for.
[[nodiscard]] QStringList noticeRolesOf(const TermsProfile &profile, const QStringList &meant);

//! When a termination given on that day takes effect; the day itself where an exception frees from the notice.
[[nodiscard]] QDate effectiveDayOf(const NoticeChoice &choice, QDate givenOn, bool isException,
                                   const WorkingDays &workingDays);

} // namespace vigie
