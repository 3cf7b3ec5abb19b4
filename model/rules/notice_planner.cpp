// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/notice_planner.h"

#include "model/rules/rule_parameters.h"
#include "model/terms/profile_version.h"

#include <algorithm>

namespace vigie {

namespace {

//! The changes that a producer makes to its own service.
bool isOfAChange(const Rule &rule)
{
    const QStringList events = wordsParameter(rule.parameters, QLatin1String("events"));
    return rule.enabled && rule.kind == QLatin1String("notice_before")
        && (events.contains(QLatin1String("production_change")) || events.contains(QLatin1String("technical_change")));
}

} // namespace

std::optional<PlannedNotice> plannedNotice(const TermsProfile &profile, const NoticeRequest &request,
                                           const WorkingDays &workingDays)
{
    for (const Rule &rule : profile.rules) {
        const std::optional<Duration> lead = isOfAChange(rule) ? noticeLead(rule.parameters, request.isEmergency)
                                                               : std::nullopt;
        if (!lead)
            continue;
        const bool hasEmergency = rule.parameters.contains(QLatin1String("emergency_lead"));
        return PlannedNotice{.rule = rule.id,
                             .plan = request.changeOn.isValid()
                                 ? planForChange(request.changeOn, *lead, workingDays)
                                 : planForAnnouncement(request.announcedOn, *lead, workingDays),
                             .isEmergency = request.isEmergency && hasEmergency};
    }
    return std::nullopt;
}

bool isPlannable(QDate date)
{
    constexpr int first = 2000;
    constexpr int last = 2100;
    return date.isValid() && date.year() >= first && date.year() <= last;
}

const TermsProfile *profileToAnnounce(const QList<TermsProfile> &profiles, const ApiCode &api, QDate day)
{
    if (const TermsProfile *found = profileInForce(profiles, api, day))
        return found;
    const TermsProfile *newest = nullptr;
    for (const TermsProfile &profile : profiles) {
        if (profile.api == api && (!newest || profile.effectiveOn > newest->effectiveOn))
            newest = &profile;
    }
    return newest;
}

} // namespace vigie
