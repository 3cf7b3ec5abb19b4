// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/quota_rule.h"

#include "model/rules/rule_parameters.h"

#include <QJsonArray>

namespace vigie {

namespace {

struct QuotaTerms {
    RuleIdentity identity{};
    RuleIdentity excess{}; //!< the rule that speaks of too much use
    Severity excessSeverity{};
    std::optional<double> perMinute{}; //!< nothing when the text gives no figure
    QList<double> registeredSteps{}; //!< what DataPass can express
};

constexpr double secondsPerMinute = 60;

std::optional<double> perMinuteOf(const QJsonObject &parameters)
{
    const QJsonValue calls = parameters.value(QLatin1String("calls"));
    if (!calls.isDouble())
        return std::nullopt;
    const bool isPerSecond = parameters.value(QLatin1String("per")) == QLatin1String("second");
    return calls.toDouble() * (isPerSecond ? secondsPerMinute : 1);
}

QString figure(double callsPerMinute) { return QString::number(callsPerMinute, 'g', 10); }

//! DataPass has no step for some contractual quotas: then the nearest one was asked, and that is no fault.
bool isOnlyAStep(const QuotaTerms &rule, const QuotaFacts &quota, std::optional<double> allowed)
{
    return allowed && quota.inForce == allowed && rule.registeredSteps.contains(*quota.asked)
        && !rule.registeredSteps.contains(*allowed);
}

void apply(const QuotaTerms &rule, const RuleSubject &subject, const RuleContext &context, RuleOutcome &outcome)
{
    const QuotaFacts &quota = *subject.quota;
    const auto add = [&](const RuleIdentity &identity, Severity severity, const char *reason, double found) {
        Finding finding = findingOf(identity, context, subject, severity, QLatin1String(reason), {});
        finding.detail = figure(found);
        outcome.findings.append(finding);
    };
    const std::optional<double> allowed = quota.agreed ? quota.agreed : rule.perMinute;
    if (allowed && quota.inForce && *quota.inForce > *allowed)
        add(rule.identity, Severity::Warning, "above_contract", *quota.inForce);
    if (allowed && quota.inForce && *quota.inForce < *allowed)
        add(rule.identity, Severity::Info, "below_contract", *quota.inForce);
    if (quota.asked && quota.inForce && *quota.asked != *quota.inForce && !isOnlyAStep(rule, quota, allowed))
        add(rule.identity, Severity::Info, "asked_differs", *quota.asked);
    const std::optional<double> limit = quota.inForce ? quota.inForce : allowed;
    if (quota.peak && limit && *quota.peak > *limit)
        add(rule.excess, rule.excessSeverity, "over_quota", *quota.peak);
}

} // namespace

PreparedRule prepareQuota(const Rule &rule, const TermsProfile &profile)
{
    const QJsonObject &parameters = rule.parameters;
    QuotaTerms values{.identity = {.rule = rule.id, .api = profile.api}, .perMinute = perMinuteOf(parameters)};
    const QString excess = parameters.value(QLatin1String("excess_rule")).toString();
    values.excess = {.rule = excess.isEmpty() ? rule.id : excess, .api = profile.api};
    const bool isSign = parameters.value(QLatin1String("excess_means")) == QLatin1String("sign_of_compromise");
    values.excessSeverity = isSign ? Severity::Critical : Severity::Warning;
    for (const QJsonValue &step : parameters.value(QLatin1String("registered_steps")).toArray())
        values.registeredSteps.append(step.toDouble());
    return [values](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            if (subject.quota)
                apply(values, subject, context, outcome);
        }
    };
}

} // namespace vigie
