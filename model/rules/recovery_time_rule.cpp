// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/recovery_time_rule.h"

#include "model/rules/rule_parameters.h"

#include <algorithm>

namespace vigie {

PreparedRule prepareRecoveryTime(const Rule &rule, const TermsProfile &profile)
{
    constexpr qint64 secondsPerHour = 3600;
    const RuleIdentity identity{.rule = rule.id, .api = profile.api};
    const std::optional<Duration> limit = durationFrom(rule.parameters.value(QLatin1String("limit")));
    const QString countedBy = rule.parameters.value(QLatin1String("counted_by")).toString();
    const int allowed = rule.parameters.value(QLatin1String("allowed")).toInt();
    if (!limit)
        return [](const RuleContext &, RuleOutcome &) {};
    return [=](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            if (subject.object.kind != QLatin1String("recovery") || !subject.measure
                || subject.measure->judgedBy != countedBy)
                continue;
            const QList<qint64> &lasted = subject.measure->recoverySeconds;
            const bool isTooLong = std::any_of(lasted.cbegin(), lasted.cend(), [&limit](qint64 seconds) {
                return seconds > limit->value * secondsPerHour;
            });
            if (isTooLong)
                outcome.findings.append(findingOf(identity, context, subject, Severity::Critical,
                                                  QStringLiteral("recovery_too_long"), subject.validFrom));
            if (allowed > 0 && lasted.size() > allowed)
                outcome.findings.append(findingOf(identity, context, subject, Severity::Info,
                                                  QStringLiteral("more_outages_than_counted"), subject.validFrom));
        }
    };
}

} // namespace vigie
