// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/quota_subjects.h"

#include "services/storage/rule_matter.h"

#include <QMap>

#include <algorithm>

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

} // namespace

Result<> quotaSubjects(const SubjectRequest &request, SubjectTable &table)
{
    QMap<std::pair<PartnerId, ApiCode>, QuotaFacts> quotas;
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
    for (auto entry = quotas.cbegin(); entry != quotas.cend(); ++entry) {
        const auto &[partner, api] = entry.key();
        table.add(partner, api,
                  {.object = {.kind = QStringLiteral("quota"), .id = QString::number(partner.value)}, .quota = *entry});
    }
    return {};
}

} // namespace vigie
