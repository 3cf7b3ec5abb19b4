// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/quota_subjects.h"

#include "services/storage/measured_peaks.h"
#include "services/storage/quota_raise_repository.h"
#include "services/storage/rule_matter.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

//! Of these APIs the terms give a quota to the partner: the plans of its applications add up.
QSet<ApiCode> countedByPartner(const QList<TermsProfile> &profiles)
{
    QSet<ApiCode> apis;
    for (const TermsProfile &profile : profiles) {
        for (const Rule &rule : profile.rules) {
            if (rule.kind == QLatin1String("quota")
                && rule.parameters.value(QLatin1String("scope")) == QLatin1String("partner_and_api"))
                apis.insert(profile.api);
        }
    }
    return apis;
}

using Quotas = QMap<std::pair<PartnerId, ApiCode>, QuotaFacts>;

//! Only of what has a quota at all: a decision or a measure alone is nothing to compare.
Result<> addDecisionsAndPeaks(const SubjectRequest &request, Quotas &quotas)
{
    const Result<QList<QuotaRaise>> raises = QuotaRaiseRepository(request.database).of(request.partners);
    if (!raises)
        return failure(raises.error());
    for (const QuotaRaise &raise : *raises) {
        const auto quota = quotas.find({raise.partner, raise.api});
        if (quota != quotas.end() && raise.decision == QuotaRaise::Decision::Granted && raise.agreedPerMinute)
            quota->agreed = double(*raise.agreedPerMinute);
    }
    return measuredPeaks(request.database, request.partners, request.today)
        .map([&quotas](const QList<MeasuredPeak> &peaks) {
            for (const MeasuredPeak &peak : peaks) {
                const auto quota = quotas.find({peak.partner, peak.api});
                if (quota != quotas.end() && peak.environment == Environment::Production)
                    quota->peak = std::round(peak.perMinute);
            }
        });
}

} // namespace

Result<> quotaSubjects(const SubjectRequest &request, SubjectTable &table)
{
    Quotas quotas;
    const Result<QList<PlanMatter>> plans = planMatter(request.database, request.partners);
    if (!plans)
        return failure(plans.error());
    const QSet<ApiCode> byPartner = countedByPartner(request.profiles);
    for (const PlanMatter &plan : *plans) {
        std::optional<double> &inForce = quotas[{plan.partner, plan.api}].inForce;
        const double calls = plan.callsPerMinute;
        inForce = byPartner.contains(plan.api) ? inForce.value_or(0) + calls : std::max(inForce.value_or(0), calls);
    }
    const Result<QList<HabilitationMatter>> known = habilitationMatter(request.database, request.partners);
    if (!known)
        return failure(known.error());
    for (const auto &[habilitation, revokedOn] : *known) {
        if (habilitation.state == HabilitationState::Active && habilitation.environment == Environment::Production
            && habilitation.askedQuotaPerMinute) {
            std::optional<double> &asked = quotas[{habilitation.partner, habilitation.api}].asked;
            asked = std::max(asked.value_or(0), double(*habilitation.askedQuotaPerMinute));
        }
    }
    if (const Result<> added = addDecisionsAndPeaks(request, quotas); !added)
        return added;
    for (auto entry = quotas.cbegin(); entry != quotas.cend(); ++entry) {
        const auto &[partner, api] = entry.key();
        table.add(partner, api,
                  {.object = {.kind = QStringLiteral("quota"), .id = QString::number(partner.value)}, .quota = *entry});
    }
    return {};
}

} // namespace vigie
