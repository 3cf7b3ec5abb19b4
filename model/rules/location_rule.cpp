// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/location_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

PreparedRule prepareLocation(const Rule &rule, const TermsProfile &profile)
{
    const RuleIdentity identity{.rule = rule.id, .api = profile.api};
    const QStringList allowed = wordsParameter(rule.parameters, QLatin1String("allowed"))
        + wordsParameter(rule.parameters, QLatin1String("otherwise"));
    return [identity, allowed](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            if (subject.object.kind != QLatin1String("transfer") || allowed.contains(subject.location))
                continue;
            const bool isUnknown = subject.location.isEmpty();
            outcome.findings.append(
                findingOf(identity, context, subject, isUnknown ? Severity::Warning : Severity::Critical,
                          isUnknown ? QStringLiteral("location_unknown") : QStringLiteral("location_not_allowed"),
                          subject.validFrom));
        }
    };
}

} // namespace vigie
