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
            Finding finding = findingOf(rule.identity, context, subject, rule.severity, QStringLiteral("role_missing"),
                                        {});
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
        .severity = severityParameter(rule.parameters, QLatin1String("missing")),
    };
    return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
}

} // namespace vigie
