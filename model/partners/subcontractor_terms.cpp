// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/partners/subcontractor_terms.h"

#include <QJsonArray>

namespace vigie {

namespace {

bool names(const Rule &rule, const char *parameter, const char *word)
{
    return rule.parameters.value(QLatin1String(parameter)).toArray().contains(QLatin1String(word));
}

bool says(const Rule &rule, const char *parameter, const char *word)
{
    return rule.parameters.value(QLatin1String(parameter)).toString() == QLatin1String(word);
}

} // namespace

bool isSubcontractingAdvice(const Rule &rule)
{
    return rule.origin == RuleOrigin::Product && rule.kind == QLatin1String("notice_before")
        && names(rule, "events", "subcontracting");
}

SubcontractorTerms subcontractorTerms(const TermsProfile &profile)
{
    SubcontractorTerms terms;
    for (const Rule &rule : profile.rules) {
        if (!rule.enabled)
            continue;
        if (rule.kind == QLatin1String("credential_rule") && says(rule, "check", "handed_to_subcontractor")) {
            terms.tokenRule = rule.id;
            terms.tokenForbidden = says(rule, "consequence", "forbidden");
        } else if (isSubcontractingAdvice(rule)) {
            terms.noticeTimeRule = rule.id;
        } else if (rule.kind == QLatin1String("notice_before") && names(rule, "events", "subcontracting")) {
            terms.noticeRule = rule.id;
        } else if (rule.kind == QLatin1String("authorisation") && names(rule, "of", "sub_processor_change")) {
            terms.authorisationRule = rule.id;
        } else if (rule.kind == QLatin1String("location")) {
            terms.locationRule = rule.id;
        } else if (rule.kind == QLatin1String("retention") && says(rule, "then", "destroy_or_return")) {
            terms.proofRule = rule.id;
        }
    }
    return terms;
}

} // namespace vigie
