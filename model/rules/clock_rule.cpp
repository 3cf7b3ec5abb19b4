// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/clock_rule.h"

#include "model/calendar/paris_time.h"
#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

struct Clock {
    RuleIdentity identity{};
    QStringList events{};
    Duration limit{};
    bool isStrictlyLess{false};
};

//! The parameters of the clock that gives the figure: this one, or the one that it borrows from.
QJsonObject figuresOf(const Rule &rule, const TermsProfile &profile)
{
    const Rule *current = &rule;
    while (const Rule *lender = profile.rule(current->parameters.value(QLatin1String("limit_of")).toString()))
        current = lender;
    return current->parameters;
}

Deadline deadlineInHours(const Clock &rule, const RuleContext &context, const RuleSubject &subject)
{
    const QDateTime dueAt = subject.awareAt.addSecs(rule.limit.value * 3600LL);
    Deadline deadline = deadlineOf(rule.identity, context, subject, parisDate(dueAt),
                                   {.fromAt = subject.awareAt, .duration = rule.limit});
    deadline.dueAt = dueAt;
    if (context.now > dueAt)
        deadline.state = DeadlineState::Overdue;
    return deadline;
}

Deadline deadlineInDays(const Clock &rule, const RuleContext &context, const RuleSubject &subject)
{
    const QDate aware = parisDate(subject.awareAt);
    const QDate dueOn = rule.isStrictlyLess ? lastDateWithin(aware, rule.limit, context.workingDays)
                                            : dateAfter(aware, rule.limit, context.workingDays);
    return deadlineOf(rule.identity, context, subject, dueOn,
                      {.from = aware, .duration = rule.limit, .isStrictlyLess = rule.isStrictlyLess});
}

bool wasToldInTime(const Deadline &deadline, const QDateTime &toldAt)
{
    if (!toldAt.isValid())
        return false;
    return deadline.dueAt.isValid() ? toldAt <= deadline.dueAt : parisDate(toldAt) <= deadline.dueOn;
}

//! A record that was made for one rule starts no other clock of its event.
bool isCounted(const Clock &rule, const RuleSubject &subject)
{
    return rule.events.contains(subject.event) && (subject.rule.isEmpty() || subject.rule == rule.identity.rule);
}

void apply(const Clock &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        if (!isCounted(rule, subject) || !subject.awareAt.isValid())
            continue;
        Deadline deadline = rule.limit.isInHours() ? deadlineInHours(rule, context, subject)
                                                   : deadlineInDays(rule, context, subject);
        if (wasToldInTime(deadline, subject.toldAt))
            deadline.state = DeadlineState::Met;
        else if (subject.toldAt.isValid())
            deadline.state = DeadlineState::Overdue;
        if (deadline.state == DeadlineState::Overdue)
            outcome.findings.append(findingOf(rule.identity, context, subject, Severity::Critical,
                                              QStringLiteral("told_too_late"), deadline.dueOn));
        outcome.deadlines.append(deadline);
    }
}

void applyWithoutFigure(const Clock &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        const bool isKnown = subject.awareAt.isValid() && subject.awareAt <= context.now;
        if (isCounted(rule, subject) && isKnown && !subject.toldAt.isValid())
            outcome.findings.append(findingOf(rule.identity, context, subject, Severity::Warning,
                                              QStringLiteral("not_told_yet"), parisDate(subject.awareAt)));
    }
}

} // namespace

//! A clock without a figure makes no deadline, but what was not told yet is a finding from the day of awareness; the
//! elapsed time is shown by the incident.
PreparedRule prepareClock(const Rule &rule, const TermsProfile &profile)
{
    const QJsonObject figures = figuresOf(rule, profile);
    const std::optional<Duration> limit = durationFrom(figures.value(QLatin1String("limit")));
    const Clock values{
        .identity = {.rule = rule.id, .api = profile.api},
        .events = wordsParameter(rule.parameters, QLatin1String("events")),
        .limit = limit.value_or(Duration{}),
        .isStrictlyLess = figures.value(QLatin1String("strictly_less")).toBool(),
    };
    if (!limit)
        return [values](const RuleContext &context, RuleOutcome &outcome) {
            applyWithoutFigure(values, context, outcome);
        };
    return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
}

} // namespace vigie
