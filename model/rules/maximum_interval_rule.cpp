// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/maximum_interval_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

struct MaximumInterval {
    RuleIdentity identity{};
    QStringList objects{};
    Duration interval{};
    QString from{};
    Severity severity{};
};

const RuleSubject *newest(const MaximumInterval &rule, const RuleContext &context)
{
    const RuleSubject *found = nullptr;
    for (const RuleSubject &subject : context.subjects) {
        const QDate date = datedBy(subject, rule.from);
        if (rule.objects.contains(subject.object.kind) && date.isValid() && date <= context.today
            && (!found || date > datedBy(*found, rule.from)))
            found = &subject;
    }
    return found;
}

void apply(const MaximumInterval &rule, const RuleContext &context, RuleOutcome &outcome)
{
    const RuleSubject *document = newest(rule, context);
    if (!document)
        return;
    const QDate from = datedBy(*document, rule.from);
    const Deadline deadline = deadlineOf(rule.identity, context, *document,
                                         dateAfter(from, rule.interval, context.workingDays),
                                         {.from = from, .duration = rule.interval});
    if (deadline.state == DeadlineState::Overdue)
        outcome.findings.append(findingOf(rule.identity, context, *document, rule.severity, QStringLiteral("overdue"),
                                          deadline.dueOn.addDays(1)));
    outcome.deadlines.append(deadline);
}

} // namespace

PreparedRule prepareMaximumInterval(const Rule &rule, const TermsProfile &profile)
{
    const MaximumInterval values{
        .identity = {.rule = rule.id, .api = profile.api},
        .objects = wordsParameter(rule.parameters, QLatin1String("objects")),
        .interval = durationFrom(rule.parameters.value(QLatin1String("interval"))).value_or(Duration{}),
        .from = rule.parameters.value(QLatin1String("from")).toString(),
        .severity = severityParameter(rule.parameters, QLatin1String("severity")),
    };
    return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
}

} // namespace vigie
