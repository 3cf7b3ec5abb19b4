// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/checklist.h"

#include <QJsonArray>

#include <algorithm>

namespace vigie {

namespace {

bool lacks(const RuleSubject &subject, const QString &key)
{
    return std::any_of(subject.items.cbegin(), subject.items.cend(), [&key](const RuleItem &item) {
        return item.key == key && item.state == RuleItem::State::Missing;
    });
}

} // namespace

Checklist checklistOf(const Rule &rule, const TermsProfile &profile, const QString &objectKind, QLatin1String list)
{
    Checklist checklist{.identity = {.rule = rule.id, .api = profile.api}, .objectKind = objectKind};
    for (const QJsonValue &line : rule.parameters.value(list).toArray()) {
        const QJsonObject item = line.toObject();
        const QString requirement = item.value(QLatin1String("requirement")).toString(QStringLiteral("mandatory"));
        QStringList &keys = requirement == QLatin1String("mandatory") ? checklist.mandatory : checklist.whereApplicable;
        keys.append(item.value(QLatin1String("key")).toString());
    }
    return checklist;
}

bool isRecordOf(const Checklist &checklist, const RuleSubject &subject)
{
    return subject.object.kind == checklist.objectKind
        && (subject.rule.isEmpty() || subject.rule == checklist.identity.rule);
}

QStringList missingItems(const Checklist &checklist, const RuleSubject &subject)
{
    QStringList missing;
    for (const QString &key : checklist.mandatory + checklist.whereApplicable) {
        if (lacks(subject, key))
            missing.append(key);
    }
    return missing;
}

void addMissing(const Checklist &checklist, const RuleContext &context, const RuleSubject &subject, Severity severity,
                const QString &reason, RuleOutcome &outcome)
{
    for (const QString &key : missingItems(checklist, subject)) {
        Finding finding = findingOf(checklist.identity, context, subject, severity, reason, {});
        finding.detail = key;
        outcome.findings.append(finding);
    }
}

} // namespace vigie
