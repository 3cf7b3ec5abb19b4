// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/notice_choice.h"

#include "model/rules/rule_parameters.h"

#include <QJsonArray>

namespace vigie {

namespace {

bool isOurs(const Rule &rule)
{
    const QStringList by = wordsParameter(rule.parameters, QLatin1String("by"));
    return by.contains(QLatin1String("producer")) || by.contains(QLatin1String("processor"));
}

NoticeChoice choiceFor(const Rule &rule, const QString &kind, NoticeTiming timing)
{
    return {.kind = kind,
            .rule = rule.id,
            .title = rule.title,
            .timing = timing,
            .promptness = rule.parameters.value(QLatin1String("promptness")).toString(),
            .medium = rule.parameters.value(QLatin1String("medium")).toString()};
}

void addEvents(QList<NoticeChoice> &choices, const Rule &rule, NoticeTiming timing)
{
    if (!isOurs(rule))
        return;
    for (const QString &event : wordsParameter(rule.parameters, QLatin1String("events"))) {
        NoticeChoice choice = choiceFor(rule, event, timing);
        choice.lead = noticeLead(rule.parameters, false);
        choice.emergencyLead = noticeLead(rule.parameters, true);
        choice.isOnRequest = rule.parameters.value(QLatin1String("on_request")).toBool();
        choices.append(choice);
    }
}

void addPeriod(QList<NoticeChoice> &choices, const Rule &rule)
{
    NoticeChoice choice = choiceFor(rule, QStringLiteral("termination"), NoticeTiming::Period);
    choice.period = durationFrom(rule.parameters.value(QLatin1String("period")));
    choice.periodFrom = rule.parameters.value(QLatin1String("from")).toString();
    choice.needsReasons = rule.parameters.value(QLatin1String("reasons_required")).toBool();
    choice.isOfPartner = !isOurs(rule);
    choice.exceptions = wordsParameter(rule.parameters, QLatin1String("exceptions"));
    choice.address = wordsParameter(rule.parameters, QLatin1String("address"));
    choices.append(choice);
}

void addGround(QList<NoticeChoice> &choices, const Rule &rule)
{
    const QJsonArray steps = rule.parameters.value(QLatin1String("steps")).toArray();
    for (const QJsonValue &step : steps) {
        NoticeChoice choice = choiceFor(rule, step.toObject().value(QLatin1String("key")).toString(),
                                        NoticeTiming::After);
        choice.title = step.toObject().value(QLatin1String("label")).toString();
        choices.append(choice);
    }
    // A ground whose telling another rule orders gives its notice there.
    if (steps.isEmpty() && !rule.parameters.contains(QLatin1String("told_by")))
        choices.append(choiceFor(rule, QStringLiteral("end_of_access"), NoticeTiming::After));
}

void addRevocation(QList<NoticeChoice> &choices, const Rule &rule)
{
    const QStringList actions = wordsParameter(rule.parameters, QLatin1String("actions"));
    if (actions.contains(QLatin1String("revoke_credential")))
        choices.append(choiceFor(rule, QStringLiteral("revocation"), NoticeTiming::After));
}

void addAdvice(QList<NoticeChoice> &choices, const Rule &rule, const QString &kind)
{
    NoticeChoice choice = choiceFor(rule, kind, NoticeTiming::Before);
    choice.lead = durationFrom(rule.parameters.value(QLatin1String("lead")));
    choice.emergencyLead = choice.lead;
    choice.medium = QStringLiteral("mail");
    choices.append(choice);
}

} // namespace

QList<NoticeChoice> noticeChoicesOf(const TermsProfile &profile)
{
    QList<NoticeChoice> choices;
    for (const Rule &rule : profile.rules) {
        if (!rule.enabled)
            continue;
        const QStringList objects = wordsParameter(rule.parameters, QLatin1String("objects"));
        if (rule.kind == QLatin1String("notice_before"))
            addEvents(choices, rule, NoticeTiming::Before);
        else if (rule.kind == QLatin1String("notice_after"))
            addEvents(choices, rule, NoticeTiming::After);
        else if (rule.kind == QLatin1String("notice_period"))
            addPeriod(choices, rule);
        else if (rule.kind == QLatin1String("ground"))
            addGround(choices, rule);
        else if (rule.kind == QLatin1String("renew_before"))
            addAdvice(choices, rule, QStringLiteral("homologation_due"));
        else if (rule.kind == QLatin1String("expiry") && objects.contains(QLatin1String("credential")))
            addAdvice(choices, rule, QStringLiteral("credential_expiry"));
        addRevocation(choices, rule);
    }
    return choices;
}

QStringList noticeRolesOf(const TermsProfile &profile, const QStringList &meant)
{
    QStringList roles;
    for (const Rule &rule : profile.rules) {
        const bool isCritical = rule.enabled && rule.kind == QLatin1String("contact_role")
            && rule.parameters.value(QLatin1String("missing")).toString() == QLatin1String("critical");
        if (isCritical)
            roles += wordsParameter(rule.parameters, QLatin1String("roles"));
    }
    roles.removeDuplicates();
    return roles.isEmpty() ? meant : roles;
}

QDate effectiveDayOf(const NoticeChoice &choice, QDate givenOn, bool isException, const WorkingDays &workingDays)
{
    if (isException || !choice.period)
        return givenOn;
    return dateAfter(givenOn, *choice.period, workingDays);
}

} // namespace vigie
