// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/condition_rule.h"

#include "model/rules/checklist.h"

namespace vigie {

PreparedRule prepareCondition(const Rule &rule, const TermsProfile &profile)
{
    const Checklist checklist = checklistOf(rule, profile, QStringLiteral("condition"), QLatin1String("items"));
    const Severity severity = severityParameter(rule.parameters, QLatin1String("severity"));
    return [checklist, severity](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            if (isRecordOf(checklist, subject))
                addMissing(checklist, context, subject, severity, QStringLiteral("condition_not_met"), outcome);
        }
    };
}

} // namespace vigie
