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

QDate next(const YearlyTask &rule, QDate today)
{
    const auto of = [&rule](int year) {
        const QDate month(year, rule.month, 1);
        return QDate(year, rule.month, std::min(rule.day, month.daysInMonth()));
    };
    return of(today.year()) >= today ? of(today.year()) : of(today.year() + 1);
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
        if (!context.partner.isNull())
            return;
        const QDate dueOn = next(values, context.today);
        outcome.deadlines.append(deadlineOf(values.identity, context, values.task, dueOn, {.from = dueOn}));
    };
}

} // namespace vigie
