// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/outage.h"

#include "model/words.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr Words<OutageEffect, 2> effectWords{{{OutageEffect::Down, "down"}, {OutageEffect::Degraded, "degraded"}}};
constexpr Words<OutageSource, 3> sourceWords{
    {{OutageSource::Manual, "manual"}, {OutageSource::Import, "import"}, {OutageSource::Probe, "probe"}}};
constexpr Words<OutageProblem, 5> problemWords{{{OutageProblem::NoApi, "no_api"},
                                                {OutageProblem::NoStart, "no_start"},
                                                {OutageProblem::EndNotAfterStart, "end_not_after_start"},
                                                {OutageProblem::StartsLater, "starts_later"},
                                                {OutageProblem::EndsLater, "ends_later"}}};

} // namespace

QString outageEffectWord(OutageEffect effect) { return wordOf(effectWords, effect); }

std::optional<OutageEffect> outageEffectFromWord(const QString &word) { return valueOf(effectWords, word); }

QString outageSourceWord(OutageSource source) { return wordOf(sourceWords, source); }

std::optional<OutageSource> outageSourceFromWord(const QString &word) { return valueOf(sourceWords, word); }

QString outageProblemWord(OutageProblem problem) { return wordOf(problemWords, problem); }

Interval Outage::until(const QDateTime &now) const
{
    return Interval::between(start, end.isValid() ? std::min(end, now) : now);
}

std::optional<OutageProblem> problemOf(const Outage &outage, const QDateTime &now)
{
    if (outage.api.isNull())
        return OutageProblem::NoApi;
    if (!outage.start.isValid())
        return OutageProblem::NoStart;
    if (outage.end.isValid() && outage.end <= outage.start)
        return OutageProblem::EndNotAfterStart;
    if (outage.planned || outage.declaredMaintenance)
        return std::nullopt;
    if (outage.start > now)
        return OutageProblem::StartsLater;
    if (outage.end.isValid() && outage.end > now)
        return OutageProblem::EndsLater;
    return std::nullopt;
}

} // namespace vigie
