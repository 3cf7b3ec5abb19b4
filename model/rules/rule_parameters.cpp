// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule_parameters.h"

#include <QJsonArray>

namespace vigie {

QStringList wordsParameter(const QJsonObject &parameters, QLatin1String name)
{
    QStringList words;
    for (const QJsonValue &word : parameters.value(name).toArray())
        words.append(word.toString());
    return words;
}

Severity severityParameter(const QJsonObject &parameters, QLatin1String name)
{
    return severityFromWord(parameters.value(name).toString()).value_or(Severity::Warning);
}

QDate datedBy(const RuleSubject &subject, const QString &name)
{
    struct NamedDate {
        const char *name;
        QDate RuleSubject::*date;
    };
    static constexpr NamedDate dates[] = {{"issued_on", &RuleSubject::issuedOn},
                                          {"valid_from", &RuleSubject::validFrom},
                                          {"received_on", &RuleSubject::receivedOn},
                                          {"last_used_on", &RuleSubject::lastUsedOn},
                                          {"delivery_ended_on", &RuleSubject::deliveryEndedOn},
                                          {"recorded_on", &RuleSubject::recordedOn},
                                          {"service_ended_on", &RuleSubject::serviceEndedOn}};
    for (const NamedDate &named : dates) {
        if (name == QLatin1String(named.name))
            return subject.*named.date;
    }
    return {};
}

Finding findingOf(const RuleIdentity &identity, const RuleContext &context, const RuleSubject &subject,
                  Severity severity, const QString &reason, QDate since)
{
    return {.rule = identity.rule,
            .severity = severity,
            .api = identity.api,
            .partner = context.partner,
            .object = subject.object,
            .reason = reason,
            .since = since};
}

Deadline deadlineOf(const RuleIdentity &identity, const RuleContext &context, const RuleSubject &subject, QDate dueOn,
                    const Computation &computation)
{
    return {.rule = identity.rule,
            .api = identity.api,
            .partner = context.partner,
            .object = subject.object,
            .dueOn = dueOn,
            .state = deadlineStateOn(context.today, dueOn),
            .computation = computation};
}

} // namespace vigie
