// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/maximum_life_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

struct MaximumLife {
    RuleIdentity identity{};
    QStringList objects{};
    Duration limit{};
    QString from{};
    Severity severity{};
};

void apply(const MaximumLife &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        const QDate start = datedBy(subject, rule.from);
        if (!rule.objects.contains(subject.object.kind) || !start.isValid())
            continue;
        // Of a credential, no last day is known to mean no end; of a document, that nobody said.
        if (!subject.validUntil.isValid() && subject.credential)
            outcome.findings.append(
                findingOf(rule.identity, context, subject, rule.severity, QStringLiteral("no_end"), start));
        if (!subject.validUntil.isValid())
            continue;
        if (subject.validUntil > dateAfter(start, rule.limit, context.workingDays))
            outcome.findings.append(findingOf(rule.identity, context, subject, rule.severity,
                                              QStringLiteral("longer_than_allowed"), start));
    }
}

} // namespace

PreparedRule prepareMaximumLife(const Rule &rule, const TermsProfile &profile)
{
    const MaximumLife values{
        .identity = {.rule = rule.id, .api = profile.api},
        .objects = wordsParameter(rule.parameters, QLatin1String("objects")),
        .limit = durationFrom(rule.parameters.value(QLatin1String("limit"))).value_or(Duration{}),
        .from = rule.parameters.value(QLatin1String("from")).toString(),
        .severity = severityParameter(rule.parameters, QLatin1String("severity")),
    };
    return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
}

} // namespace vigie
