// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/notice_after_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

PreparedRule prepareNoticeAfter(const Rule &rule, const TermsProfile &profile)
{
    const RuleIdentity identity{.rule = rule.id, .api = profile.api};
    const QStringList events = wordsParameter(rule.parameters, QLatin1String("events"));
    const bool isOnRequest = rule.parameters.value(QLatin1String("on_request")).toBool();
    return [identity, events, isOnRequest](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            const bool hasHappened = subject.eventOn.isValid() && subject.eventOn <= context.today;
            const bool isOfAnother = !subject.rule.isEmpty() && subject.rule != identity.rule;
            if (!events.contains(subject.event) || isOfAnother || !hasHappened || subject.announcedOn.isValid()
                || (isOnRequest && !subject.isRequested))
                continue;
            outcome.findings.append(
                findingOf(identity, context, subject, Severity::Warning, QStringLiteral("not_told"), subject.eventOn));
        }
    };
}

} // namespace vigie
