// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/recheck_after_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

struct RecheckAfter {
    RuleIdentity identity{};
    QStringList objects{};
    Duration after{};
    Severity severity{};
};

void apply(const RecheckAfter &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        if (!rule.objects.contains(subject.object.kind) || !subject.recordedOn.isValid())
            continue;
        const QDate last = dateAfter(subject.recordedOn, rule.after, context.workingDays);
        if (context.today > last)
            outcome.findings.append(findingOf(rule.identity, context, subject, rule.severity,
                                              QStringLiteral("to_recheck"), last.addDays(1)));
    }
}

} // namespace

PreparedRule prepareRecheckAfter(const Rule &rule, const TermsProfile &profile)
{
    const RecheckAfter values{
        .identity = {.rule = rule.id, .api = profile.api},
        .objects = wordsParameter(rule.parameters, QLatin1String("objects")),
        .after = durationFrom(rule.parameters.value(QLatin1String("after"))).value_or(Duration{}),
        .severity = severityParameter(rule.parameters, QLatin1String("severity")),
    };
    return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
}

} // namespace vigie
