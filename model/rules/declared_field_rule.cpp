// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/declared_field_rule.h"

#include "model/rules/checklist.h"

namespace vigie {

PreparedRule prepareDeclaredField(const Rule &rule, const TermsProfile &profile)
{
    const Checklist checklist = checklistOf(rule, profile, QStringLiteral("declared_fields"), QLatin1String("fields"));
    const QStringList warnOn = wordsParameter(rule.parameters, QLatin1String("warn_on"));
    return [checklist, warnOn](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            if (isRecordOf(checklist, subject))
                addMissing(checklist, context, subject, Severity::Info, QStringLiteral("not_declared"), outcome);
            if (subject.isInSensitivePeriod && warnOn.contains(subject.event))
                outcome.findings.append(findingOf(checklist.identity, context, subject, Severity::Warning,
                                                  QStringLiteral("in_sensitive_period"), {}));
        }
    };
}

} // namespace vigie
