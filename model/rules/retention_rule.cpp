// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/retention_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

struct Retention {
    RuleIdentity identity{};
    QString data{};
    Duration period{};
    QString from{};
};

void apply(const Retention &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        const QDate from = datedBy(subject, rule.from);
        if (subject.object.kind != rule.data || !from.isValid())
            continue;
        outcome.deadlines.append(deadlineOf(rule.identity, context, subject,
                                            dateAfter(from, rule.period, context.workingDays),
                                            {.from = from, .duration = rule.period}));
    }
}

//! To be destroyed or returned, as the other side chooses, with a proof: open from the end of the service until then.
void applyUntilProof(const Retention &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        const QDate from = datedBy(subject, rule.from);
        const bool isOver = from.isValid() && from <= context.today;
        if (subject.object.kind == rule.data && isOver && !subject.recordedOn.isValid())
            outcome.findings.append(
                findingOf(rule.identity, context, subject, Severity::Warning, QStringLiteral("proof_missing"), from));
    }
}

} // namespace

//! Only what the text counts and ends: a minimum or an unknown length makes no deadline.
PreparedRule prepareRetention(const Rule &rule, const TermsProfile &profile)
{
    const std::optional<Duration> period = durationFrom(rule.parameters.value(QLatin1String("period")));
    const bool isCounted = period && rule.parameters.value(QLatin1String("bound")) == QLatin1String("exact");
    const bool needsProof = rule.parameters.value(QLatin1String("proof_required")).toBool();
    const Retention values{
        .identity = {.rule = rule.id, .api = profile.api},
        .data = rule.parameters.value(QLatin1String("data")).toString(),
        .period = period.value_or(Duration{}),
        .from = rule.parameters.value(QLatin1String("from")).toString(),
    };
    if (isCounted)
        return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
    if (needsProof)
        return
            [values](const RuleContext &context, RuleOutcome &outcome) { applyUntilProof(values, context, outcome); };
    return [](const RuleContext &, RuleOutcome &) {};
}

} // namespace vigie
