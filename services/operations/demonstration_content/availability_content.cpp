// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration_content/availability_content.h"

#include "model/calendar/paris_time.h"
#include "model/usage/availability_terms.h"
#include "services/storage/outage_repository.h"
#include "services/storage/profile_repository.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr qint64 minute = 60;

//! So many days ago, at that minute of the day in Paris.
QDateTime ago(const QDateTime &now, int days, int minuteOfDay)
{
    return borderInUtc(parisDate(now).addDays(-days), minuteOfDay, WindowBorder::Opening);
}

//! Of the contract where it names it, else in plain words.
QString hostingFailureIn(const TermsProfile &profile)
{
    const QString key = QStringLiteral("hosting_failure");
    const QList<OutageCause> causes = availabilityTermsOf(profile).causes;
    const bool isKnown = std::any_of(causes.cbegin(), causes.cend(),
                                     [&key](const OutageCause &cause) { return cause.key == key; });
    return isKnown ? key : QStringLiteral("défaillance de l’hébergeur");
}

QList<Outage> outagesOf(const TermsProfile &profile, int index, const QDateTime &now)
{
    const ApiCode &api = profile.api;
    const QDateTime failure = ago(now, 96 + 5 * index, 9 * 60 + 20);
    const QDateTime night = ago(now, 20 + index, 2 * 60);
    const QDateTime change = ago(now, 34 + 2 * index, 18 * 60);
    return {{.api = api,
             .start = failure,
             .end = failure.addSecs((95 + 40 * index) * minute),
             .cause = hostingFailureIn(profile),
             .comment = QStringLiteral("Panne fictive de l’hébergeur (démonstration)"),
             .reference = QStringLiteral("FICTIF-1-") + api.value},
            {.api = api,
             .start = night,
             .end = night.addSecs(90 * minute),
             .planned = true,
             .declaredMaintenance = true,
             .comment = QStringLiteral("Maintenance fictive de nuit (démonstration)"),
             .reference = QStringLiteral("FICTIF-2-") + api.value},
            {.api = api,
             .start = change,
             .end = change.addSecs(45 * minute),
             .planned = true,
             .comment = QStringLiteral("Mise en production fictive (démonstration)"),
             .reference = QStringLiteral("FICTIF-3-") + api.value}};
}

} // namespace

Result<> fillAvailability(Database &database, const QDateTime &now)
{
    const Result<QList<TermsProfile>> profiles = ProfileRepository(database).inForce(parisDate(now));
    if (!profiles)
        return failure(profiles.error());
    OutageRepository outages(database);
    int index = 0;
    for (const TermsProfile &profile : *profiles) {
        for (const Outage &outage : outagesOf(profile, index++, now)) {
            if (const Result<OutageId> added = outages.add(outage, now); !added)
                return failure(added.error());
        }
    }
    return {};
}

} // namespace vigie
