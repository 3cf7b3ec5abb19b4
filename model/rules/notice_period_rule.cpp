// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/notice_period_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

struct NoticePeriod {
    RuleIdentity identity{};
    QStringList by{};
    Duration period{};
    bool isFromReceipt{false};
    QStringList exceptions{};
};

void apply(const NoticePeriod &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        const QDate from = rule.isFromReceipt ? subject.receivedOn : subject.announcedOn;
        if (subject.event != QLatin1String("termination") || !from.isValid() || !rule.by.contains(subject.by)
            || rule.exceptions.contains(subject.exception))
            continue;
        const QDate endsOn = dateAfter(from, rule.period, context.workingDays);
        Deadline deadline = deadlineOf(rule.identity, context, subject, endsOn,
                                       {.from = from, .duration = rule.period});
        if (deadline.state == DeadlineState::Overdue)
            deadline.state = DeadlineState::Met; // the notice is over: there is nothing left to keep
        outcome.deadlines.append(deadline);
        if (subject.eventOn.isValid() && subject.eventOn < endsOn)
            outcome.findings.append(findingOf(rule.identity, context, subject, Severity::Warning,
                                              QStringLiteral("notice_too_short"), from));
    }
}

} // namespace

PreparedRule prepareNoticePeriod(const Rule &rule, const TermsProfile &profile)
{
    const NoticePeriod values{
        .identity = {.rule = rule.id, .api = profile.api},
        .by = wordsParameter(rule.parameters, QLatin1String("by")),
        .period = durationFrom(rule.parameters.value(QLatin1String("period"))).value_or(Duration{}),
        .isFromReceipt = rule.parameters.value(QLatin1String("from")) == QLatin1String("received_on"),
        .exceptions = wordsParameter(rule.parameters, QLatin1String("exceptions")),
    };
    return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
}

} // namespace vigie
