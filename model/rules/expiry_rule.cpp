// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/expiry_rule.h"

#include "model/rules/rule_parameters.h"

#include <QJsonArray>

#include <algorithm>

namespace vigie {

namespace {

struct Expiry {
    RuleIdentity identity{};
    QStringList objects{};
    int firstWarningDays{0};
    Severity severity{};
};

int longestWarning(const QJsonArray &days)
{
    int longest = 0;
    for (const QJsonValue &day : days)
        longest = std::max(longest, day.toInt());
    return longest;
}

void apply(const Expiry &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        if (!rule.objects.contains(subject.object.kind) || !subject.validUntil.isValid())
            continue;
        const QDate warnedOn = subject.validUntil.addDays(-rule.firstWarningDays);
        if (context.today > subject.validUntil)
            outcome.findings.append(findingOf(rule.identity, context, subject, rule.severity, QStringLiteral("expired"),
                                              subject.validUntil.addDays(1)));
        else if (context.today >= warnedOn)
            outcome.findings.append(
                findingOf(rule.identity, context, subject, rule.severity, QStringLiteral("expiry_near"), warnedOn));
        outcome.deadlines.append(
            deadlineOf(rule.identity, context, subject, subject.validUntil, {.from = subject.validUntil}));
    }
}

} // namespace

PreparedRule prepareExpiry(const Rule &rule, const TermsProfile &profile)
{
    const Expiry values{
        .identity = {.rule = rule.id, .api = profile.api},
        .objects = wordsParameter(rule.parameters, QLatin1String("objects")),
        .firstWarningDays = longestWarning(rule.parameters.value(QLatin1String("warn_days")).toArray()),
        .severity = severityParameter(rule.parameters, QLatin1String("severity")),
    };
    return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
}

} // namespace vigie
