// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/profile_version.h"

#include <algorithm>

namespace vigie {

namespace {

//! The first later version of the same API that holds, or null.
const ProfileVersion *follower(const QList<ProfileVersion> &versions, qsizetype index)
{
    for (qsizetype next = index + 1; next < versions.size(); ++next) {
        const ProfileVersion &candidate = versions.at(next);
        if (candidate.profile.api == versions.at(index).profile.api && !candidate.isWithdrawn())
            return &candidate;
    }
    return nullptr;
}

template <typename Holds>
const TermsProfile *last(const QList<TermsProfile> &profiles, const ApiCode &api, const Holds &holds)
{
    const auto found = std::find_if(profiles.crbegin(), profiles.crend(),
                                    [&](const TermsProfile &profile) { return profile.api == api && holds(profile); });
    return found == profiles.crend() ? nullptr : &*found;
}

} // namespace

QList<ProfileSpan> spansOf(const QList<ProfileVersion> &versions)
{
    QList<ProfileSpan> spans;
    for (qsizetype index = 0; index < versions.size(); ++index) {
        const ProfileVersion &version = versions.at(index);
        const ProfileVersion *next = follower(versions, index);
        ProfileSpan span{.from = version.profile.effectiveOn, .isEmpty = version.isWithdrawn()};
        if (next) {
            span.before = next->profile.effectiveOn;
            span.isEmpty = span.isEmpty || span.before == span.from;
        }
        spans.append(span);
    }
    return spans;
}

const TermsProfile *profileInForce(const QList<TermsProfile> &profiles, const ApiCode &api, QDate day)
{
    return last(profiles, api, [day](const TermsProfile &profile) { return !(profile.effectiveOn > day); });
}

const TermsProfile *profileNamedBy(const QList<TermsProfile> &profiles, const ApiCode &api, QDate day)
{
    if (const auto *exact = last(profiles, api, [day](const TermsProfile &each) { return each.effectiveOn == day; }))
        return exact;
    if (const auto *dated = last(profiles, api, [day](const TermsProfile &each) { return each.date == day; }))
        return dated;
    return profileInForce(profiles, api, day);
}

} // namespace vigie
