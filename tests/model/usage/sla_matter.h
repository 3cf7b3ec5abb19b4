// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/paris_time.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "model/usage/sla_computation.h"

namespace vigie::test {

//! `2026-04-03 19:00` on a clock in Paris.
inline QDateTime paris(const char *text)
{
    const QDateTime wall = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    return *utcFromParis(wall.date(), wall.time());
}

inline TermsProfile builtIn(const QString &api)
{
    for (const BuiltInProfile &document : builtInProfiles()) {
        const Result<TermsProfile> profile = readProfile(document.json);
        if (profile && profile->api.value == api)
            return *profile;
    }
    return {};
}

inline Outage outage(const char *start, const char *end)
{
    return {.api = {QStringLiteral("INFINOE")}, .start = paris(start), .end = end ? paris(end) : QDateTime()};
}

inline SlaQuestion question(const char *period, const char *asOf = "2030-01-01 00:00")
{
    return {.period = *reportingPeriodFrom(QString::fromLatin1(period)), .asOf = paris(asOf)};
}

inline const SlaMeasure &measureOver(SlaWindow window, const SlaAnswer &answer)
{
    for (const SlaMeasure &measure : answer.measures) {
        if (measure.window == window)
            return measure;
    }
    qFatal("no such measure");
}

} // namespace vigie::test
