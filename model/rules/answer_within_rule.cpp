// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/answer_within_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

struct AnswerWithin {
    RuleIdentity identity{};
    QStringList requests{};
    AnswerTime time{};
};

bool isExtended(const AnswerTime &time, QDate receivedOn, QDate extendedOn, const WorkingDays &workingDays)
{
    return time.extension && extendedOn.isValid() && extendedOn <= dateAfter(receivedOn, time.limit, workingDays);
}

//! Both lengths at once where their units agree: a month clamped on the way would lose days.
Duration lengthOf(const AnswerTime &time, bool extended)
{
    Duration length = time.limit;
    if (extended && time.extension->unit == length.unit)
        length.value += time.extension->value;
    return length;
}

void apply(const AnswerWithin &rule, const RuleSubject &subject, const RuleContext &context, RuleOutcome &outcome)
{
    const bool extended = isExtended(rule.time, subject.receivedOn, subject.authorisedOn, context.workingDays);
    const QDate dueOn = answerDueOn(rule.time, subject.receivedOn, subject.authorisedOn, context.workingDays);
    Deadline deadline = deadlineOf(rule.identity, context, subject, dueOn,
                                   {.from = subject.receivedOn, .duration = lengthOf(rule.time, extended)});
    if (subject.announcedOn.isValid())
        deadline.state = deadlineStateOn(subject.announcedOn, dueOn, subject.announcedOn <= dueOn);
    if (deadline.state == DeadlineState::Overdue)
        outcome.findings.append(
            findingOf(rule.identity, context, subject, Severity::Warning, QStringLiteral("overdue"), dueOn.addDays(1)));
    outcome.deadlines.append(deadline);
}

} // namespace

AnswerTime answerTimeOf(const Rule &rule)
{
    return {.limit = durationFrom(rule.parameters.value(QLatin1String("limit"))).value_or(Duration{}),
            .extension = durationFrom(rule.parameters.value(QLatin1String("extension")))};
}

QDate answerDueOn(const AnswerTime &time, QDate receivedOn, QDate extendedOn, const WorkingDays &workingDays)
{
    if (!isExtended(time, receivedOn, extendedOn, workingDays))
        return dateAfter(receivedOn, time.limit, workingDays);
    const QDate due = dateAfter(receivedOn, lengthOf(time, true), workingDays);
    return time.extension->unit == time.limit.unit ? due : dateAfter(due, *time.extension, workingDays);
}

PreparedRule prepareAnswerWithin(const Rule &rule, const TermsProfile &profile)
{
    const AnswerWithin values{.identity = {.rule = rule.id, .api = profile.api},
                              .requests = wordsParameter(rule.parameters, QLatin1String("requests")),
                              .time = answerTimeOf(rule)};
    return [values](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            if (values.requests.contains(subject.event) && subject.receivedOn.isValid())
                apply(values, subject, context, outcome);
        }
    };
}

} // namespace vigie
