// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/probe_findings.h"

#include "model/calendar/paris_time.h"
#include "model/usage/availability_terms.h"
#include "services/storage/history_repository.h"

namespace vigie {

namespace {

constexpr qint64 longestSilence = 3600;

bool isSilent(const HistorySource &source, const QDateTime &now)
{
    return !source.query.isEmpty() && source.lastSample && now.toSecsSinceEpoch() - *source.lastSample > longestSilence;
}

Finding findingOf(const HistorySource &source, const TermsProfile &profile)
{
    return {.rule = availabilityTermsOf(profile).rule,
            .severity = Severity::Warning,
            .api = profile.api,
            .object = {.kind = QStringLiteral("service"), .id = source.service.value, .label = source.service.value},
            .reason = QStringLiteral("probe_silent"),
            .detail = source.service.value,
            .since = parisDate(QDateTime::fromSecsSinceEpoch(*source.lastSample, Qt::UTC))};
}

} // namespace

Result<> probeFindings(const SubjectRequest &request, QList<Finding> &findings)
{
    if (!request.partners.includesApis())
        return {};
    const Result<QList<HistorySource>> sources = HistoryRepository(request.database).sources();
    if (!sources)
        return failure(sources.error());
    for (const TermsProfile &profile : request.profiles) {
        for (const HistorySource &source : *sources) {
            const bool isItsOwn = source.api == profile.api && source.environment == Environment::Production;
            if (isItsOwn && isSilent(source, request.now))
                findings.append(findingOf(source, profile));
        }
    }
    return {};
}

} // namespace vigie
