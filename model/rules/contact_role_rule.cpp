// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/contact_role_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

struct ContactRoles {
    RuleIdentity identity{};
    QStringList roles{};
    QStringList of{};
    QStringList byHand{}; //!< the form of the request has no place for them
    Severity severity{};
};

void apply(const ContactRoles &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        if (subject.object.kind != QLatin1String("contacts") || !rule.of.contains(subject.of))
            continue;
        for (const QString &role : rule.roles) {
            if (subject.roles.contains(role))
                continue;
            const bool isByHand = rule.byHand.contains(role);
            Finding finding = findingOf(rule.identity, context, subject, isByHand ? Severity::Info : rule.severity,
                                        isByHand ? QStringLiteral("role_by_hand") : QStringLiteral("role_missing"), {});
            finding.detail = role;
            outcome.findings.append(finding);
        }
    }
}

} // namespace

PreparedRule prepareContactRole(const Rule &rule, const TermsProfile &profile)
{
    const ContactRoles values{
        .identity = {.rule = rule.id, .api = profile.api},
        .roles = wordsParameter(rule.parameters, QLatin1String("roles")),
        .of = wordsParameter(rule.parameters, QLatin1String("of")),
        .byHand = wordsParameter(rule.parameters, QLatin1String("by_hand")),
        .severity = severityParameter(rule.parameters, QLatin1String("missing")),
    };
    return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
}

} // namespace vigie
