// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/incident_report.h"

#include "model/calendar/paris_time.h"
#include "services/storage/document_repository.h"
#include "services/storage/incident_repository.h"
#include "services/storage/profile_repository.h"

#include <algorithm>

namespace vigie {

const TermsProfile *IncidentMatter::profileOf(const QString &rule) const
{
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(),
                                    [&](const TermsProfile &profile) { return profile.rule(rule) != nullptr; });
    return found == profiles.cend() ? nullptr : &*found;
}

const Rule *IncidentMatter::rule(const QString &id) const
{
    const TermsProfile *profile = profileOf(id);
    return profile ? profile->rule(id) : nullptr;
}

const Intent *IncidentMatter::intentOf(CredentialId credential) const
{
    const auto found = std::find_if(intents.cbegin(), intents.cend(),
                                    [&](const Intent &intent) { return intent.credential == credential; });
    return found == intents.cend() ? nullptr : &*found;
}

namespace {

Result<QList<Intent>> intentsOf(Database &database, const IncidentFile &file)
{
    QList<Intent> intents;
    if (file.tokens.isEmpty())
        return intents;
    const Result<QList<Intent>> all = IntentRepository(database).all();
    if (!all)
        return all;
    for (const Intent &intent : *all) {
        const bool concerned = std::any_of(file.tokens.cbegin(), file.tokens.cend(), [&](const IncidentToken &token) {
            return token.credential == intent.credential;
        });
        if (concerned && intent.requestedAt >= file.incident.awareAt)
            intents.append(intent);
    }
    std::sort(intents.begin(), intents.end(),
              [](const Intent &left, const Intent &right) { return right.id < left.id; });
    return intents;
}

} // namespace

Result<IncidentMatter> incidentMatter(Database &database, IncidentId id, const WorkingDays &workingDays)
{
    Result<IncidentFile> file = IncidentRepository(database).file(id);
    if (!file)
        return failure(file.error());
    Result<QList<TermsProfile>> profiles = ProfileRepository(database).inForce(parisDate(file->incident.awareAt));
    if (!profiles)
        return failure(profiles.error());
    Result<QList<Intent>> intents = intentsOf(database, *file);
    if (!intents)
        return failure(intents.error());
    IncidentMatter matter{.file = std::move(*file),
                          .profiles = std::move(*profiles),
                          .intents = std::move(*intents),
                          .workingDays = workingDays};
    matter.plan = incidentPlanOf(matter.file.incident, matter.profiles);
    const Result<QList<Document>> documents = DocumentRepository(database).of(
        {QStringLiteral("incident"), QString::number(id.value)});
    if (!documents)
        return failure(documents.error());
    for (const Document &document : *documents)
        matter.evidence.append({.name = document.fileName, .sha256 = document.sha256, .addedAt = document.addedAt});
    return matter;
}

} // namespace vigie
