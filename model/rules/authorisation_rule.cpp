// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/authorisation_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

void apply(const RuleIdentity &identity, const RuleSubject &subject, const RuleContext &context, RuleOutcome &outcome)
{
    Deadline deadline = deadlineOf(identity, context, subject, subject.eventOn, {.from = subject.eventOn});
    const bool isInTime = subject.authorisedOn.isValid() && subject.authorisedOn <= subject.eventOn;
    if (isInTime)
        deadline.state = DeadlineState::Met;
    else if (subject.authorisedOn.isValid())
        deadline.state = DeadlineState::Overdue;
    if (deadline.state == DeadlineState::Overdue)
        outcome.findings.append(findingOf(identity, context, subject, Severity::Critical,
                                          subject.authorisedOn.isValid() ? QStringLiteral("authorised_too_late")
                                                                         : QStringLiteral("not_authorised"),
                                          subject.eventOn.addDays(1)));
    outcome.deadlines.append(deadline);
}

} // namespace

PreparedRule prepareAuthorisation(const Rule &rule, const TermsProfile &profile)
{
    const RuleIdentity identity{.rule = rule.id, .api = profile.api};
    const QStringList events = wordsParameter(rule.parameters, QLatin1String("of"));
    return [identity, events](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            if (events.contains(subject.event) && subject.eventOn.isValid())
                apply(identity, subject, context, outcome);
        }
    };
}

} // namespace vigie
