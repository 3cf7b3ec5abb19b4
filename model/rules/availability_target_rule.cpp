// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/availability_target_rule.h"

#include "model/rules/rule_parameters.h"

#include <QJsonArray>

#include <cmath>

namespace vigie {

namespace {

struct Target {
    QString window{};
    double rate{0};
    std::optional<int> percentDecimals{}; //!< the text compares rounded percents
};

struct AvailabilityTarget {
    RuleIdentity identity{};
    QString judgedBy{};
    QList<Target> targets{};
};

//! Of a percent that was rounded, the target is rounded too: 97,16 is 97,16.
bool isMet(double rate, const Target &target)
{
    constexpr double percent = 100;
    if (!target.percentDecimals)
        return rate >= target.rate;
    const double scale = percent * std::pow(10.0, *target.percentDecimals);
    return std::round(rate * scale) >= std::round(target.rate * scale);
}

void judge(const RuleIdentity &identity, const Target &target, const RuleSubject &subject, const RuleContext &context,
           RuleOutcome &outcome)
{
    constexpr double nearlySpent = 0.75;
    const MeasureFacts &measure = *subject.measure;
    const auto add = [&](Severity severity, const char *reason) {
        // While the period runs, it holds since the day on which it is first seen: the end is still to come.
        const QDate since = measure.isOver ? subject.validUntil : QDate();
        Finding finding = findingOf(identity, context, subject, severity, QLatin1String(reason), since);
        finding.detail = target.window;
        outcome.findings.append(finding);
    };
    if (measure.isOver && measure.rate && !isMet(*measure.rate, target))
        add(Severity::Critical, "target_missed");
    if (measure.isOver || !measure.budgetUsed)
        return;
    if (*measure.budgetUsed >= 1)
        add(Severity::Warning, "budget_spent");
    else if (*measure.budgetUsed >= nearlySpent)
        add(Severity::Info, "budget_nearly_spent");
}

void apply(const AvailabilityTarget &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        if (subject.object.kind != QLatin1String("availability") || !subject.measure
            || subject.measure->judgedBy != rule.judgedBy)
            continue;
        for (const Target &target : rule.targets) {
            if (target.window == subject.measure->window)
                judge(rule.identity, target, subject, context, outcome);
        }
    }
}

} // namespace

PreparedRule prepareAvailabilityTarget(const Rule &rule, const TermsProfile &profile)
{
    AvailabilityTarget values{.identity = {.rule = rule.id, .api = profile.api},
                              .judgedBy = rule.parameters.value(QLatin1String("judged_by")).toString()};
    for (const QJsonValue &value : rule.parameters.value(QLatin1String("measures")).toArray()) {
        const QJsonObject measure = value.toObject();
        if (!measure.contains(QLatin1String("target")))
            continue;
        Target target{.window = measure.value(QLatin1String("window")).toString(),
                      .rate = measure.value(QLatin1String("target")).toDouble()};
        if (measure.contains(QLatin1String("percent_decimals")))
            target.percentDecimals = measure.value(QLatin1String("percent_decimals")).toInt();
        values.targets.append(target);
    }
    return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
}

} // namespace vigie
