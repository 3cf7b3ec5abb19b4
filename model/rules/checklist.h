// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"
#include "model/rules/rule_parameters.h"

namespace vigie {

//! The lines of a rule (`items`, `evidence`, `fields`), as the profile gives them.
struct Checklist {
    RuleIdentity identity{};
    QString objectKind{}; //!< of the subjects that record it
    QStringList mandatory{};
    QStringList whereApplicable{};
};

[[nodiscard]] Checklist checklistOf(const Rule &rule, const TermsProfile &profile, const QString &objectKind,
                                    QLatin1String list);
//! Whether the subject is a record of this rule.
[[nodiscard]] bool isRecordOf(const Checklist &checklist, const RuleSubject &subject);
//! The keys of the rule's lines that were looked at and lack; first those that are always required.
[[nodiscard]] QStringList missingItems(const Checklist &checklist, const RuleSubject &subject);
//! One finding for each missing line.
void addMissing(const Checklist &checklist, const RuleContext &context, const RuleSubject &subject, Severity severity,
                const QString &reason, RuleOutcome &outcome);

} // namespace vigie
