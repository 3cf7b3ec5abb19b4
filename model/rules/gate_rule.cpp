// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/gate_rule.h"

#include "model/rules/checklist.h"

namespace vigie {

PreparedRule prepareGate(const Rule &rule, const TermsProfile &profile)
{
    const Checklist checklist = checklistOf(rule, profile, QStringLiteral("gate"), QLatin1String("items"));
    const bool isBlocking = rule.parameters.value(QLatin1String("blocking")).toBool(true);
    return [checklist, isBlocking](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            if (!isRecordOf(checklist, subject))
                continue;
            const Severity broken = isBlocking ? Severity::Critical : Severity::Warning;
            addMissing(checklist, context, subject, subject.isOpen ? broken : Severity::Info,
                       subject.isOpen ? QStringLiteral("open_without") : QStringLiteral("missing_before_opening"),
                       outcome);
        }
    };
}

} // namespace vigie
