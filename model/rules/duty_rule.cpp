// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/duty_rule.h"

#include "model/rules/checklist.h"

namespace vigie {

namespace {

struct DutyTerms {
    Checklist checklist{};
    Severity severity{};
    std::optional<Duration> every{};
};

void addNext(const DutyTerms &rule, const RuleContext &context, const RuleSubject &subject, RuleOutcome &outcome)
{
    if (!rule.every || !subject.recordedOn.isValid())
        return;
    const Deadline deadline = deadlineOf(rule.checklist.identity, context, subject,
                                         dateAfter(subject.recordedOn, *rule.every, context.workingDays),
                                         {.from = subject.recordedOn, .duration = *rule.every});
    if (deadline.state == DeadlineState::Overdue)
        outcome.findings.append(findingOf(rule.checklist.identity, context, subject, Severity::Warning,
                                          QStringLiteral("overdue"), deadline.dueOn.addDays(1)));
    outcome.deadlines.append(deadline);
}

} // namespace

PreparedRule prepareDuty(const Rule &rule, const TermsProfile &profile)
{
    const std::optional<Severity> own = severityFromWord(rule.parameters.value(QLatin1String("severity")).toString());
    const DutyTerms terms{
        .checklist = checklistOf(rule, profile, QStringLiteral("duty"), QLatin1String("evidence")),
        .severity = own.value_or(Severity::Info),
        .every = durationFrom(rule.parameters.value(QLatin1String("every"))),
    };
    return [terms](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            // An exchange about reservations is recorded with the homologation itself.
            const bool isNamed = !subject.items.isEmpty() && subject.rule == terms.checklist.identity.rule;
            if (!isRecordOf(terms.checklist, subject) && !isNamed)
                continue;
            addMissing(terms.checklist, context, subject, terms.severity, QStringLiteral("evidence_missing"), outcome);
            addNext(terms, context, subject, outcome);
        }
    };
}

} // namespace vigie
