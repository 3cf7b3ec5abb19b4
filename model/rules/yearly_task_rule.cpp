// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/yearly_task_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

struct YearlyTask {
    RuleIdentity identity{};
    int month{1};
    int day{1};
    RuleSubject task{};
};

QDate dayIn(const YearlyTask &rule, int year)
{
    const QDate month(year, rule.month, 1);
    return QDate(year, rule.month, std::min(rule.day, month.daysInMonth()));
}

QDate next(const YearlyTask &rule, QDate today)
{
    const QDate thisYear = dayIn(rule, today.year());
    return thisYear >= today ? thisYear : dayIn(rule, today.year() + 1);
}

//! The first one that what was done last does not cover; where nothing was ever done, the one of this year.
QDate nextAfter(const YearlyTask &rule, QDate doneFrom, QDate today)
{
    if (!doneFrom.isValid())
        return dayIn(rule, today.year());
    const QDate sameYear = dayIn(rule, doneFrom.year());
    return doneFrom < sameYear ? sameYear : dayIn(rule, doneFrom.year() + 1);
}

//! Where the workspace says up to when the task is done, it can be late; else only the next day is known.
void apply(const YearlyTask &rule, const RuleContext &context, RuleOutcome &outcome)
{
    QDate dueOn = next(rule, context.today);
    for (const RuleSubject &subject : context.subjects) {
        if (subject.object.kind == rule.task.object.kind && subject.object.id == rule.task.object.id)
            dueOn = nextAfter(rule, subject.validFrom, context.today);
    }
    const Deadline deadline = deadlineOf(rule.identity, context, rule.task, dueOn, {.from = dueOn});
    if (deadline.state == DeadlineState::Overdue)
        outcome.findings.append(findingOf(rule.identity, context, rule.task, Severity::Warning,
                                          QStringLiteral("overdue"), dueOn.addDays(1)));
    outcome.deadlines.append(deadline);
}

} // namespace

PreparedRule prepareYearlyTask(const Rule &rule, const TermsProfile &profile)
{
    const QJsonObject &parameters = rule.parameters;
    YearlyTask values{.identity = {.rule = rule.id, .api = profile.api},
                      .month = parameters.value(QLatin1String("month")).toInt(1),
                      .day = parameters.value(QLatin1String("day")).toInt(1)};
    values.task.object = {QStringLiteral("task"), parameters.value(QLatin1String("task")).toString(),
                          parameters.value(QLatin1String("label")).toString()};
    return [values](const RuleContext &context, RuleOutcome &outcome) {
        if (context.partner.isNull())
            apply(values, context, outcome);
    };
}

} // namespace vigie
