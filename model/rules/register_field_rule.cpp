// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/register_field_rule.h"

#include "model/rules/checklist.h"

namespace vigie {

PreparedRule prepareRegisterField(const Rule &rule, const TermsProfile &profile)
{
    Checklist checklist = checklistOf(rule, profile, QStringLiteral("processing_record"), QLatin1String("fields"));
    checklist.whereApplicable.clear(); // « dans la mesure du possible » is no fault
    return [checklist](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            if (isRecordOf(checklist, subject))
                addMissing(checklist, context, subject, Severity::Warning, QStringLiteral("field_missing"), outcome);
        }
    };
}

} // namespace vigie
