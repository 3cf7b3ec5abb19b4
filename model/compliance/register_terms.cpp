// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/register_terms.h"

#include "model/words.h"

#include <QJsonArray>

namespace vigie {

namespace {

constexpr Words<RegisterRole, 2> roleWords{
    {{RegisterRole::Processor, "processor"}, {RegisterRole::Controller, "controller"}}};

FieldNeed needOf(const QString &word)
{
    if (word == QLatin1String("where_possible"))
        return FieldNeed::WherePossible;
    return word == QLatin1String("where_applicable") ? FieldNeed::WhereApplicable : FieldNeed::Mandatory;
}

void takeFields(const Rule &rule, RegisterTerms &terms)
{
    terms.rule = rule.id;
    for (const QJsonValue &value : rule.parameters.value(QLatin1String("fields")).toArray()) {
        const QJsonObject field = value.toObject();
        terms.fields.append({.key = field.value(QLatin1String("key")).toString(),
                             .label = field.value(QLatin1String("label")).toString(),
                             .need = needOf(field.value(QLatin1String("requirement")).toString())});
    }
}

void takeValues(const Rule &rule, RegisterTerms &terms)
{
    for (const QJsonValue &value : rule.parameters.value(QLatin1String("values")).toArray()) {
        QStringList texts;
        for (const QJsonValue &text : value.toObject().value(QLatin1String("texts")).toArray())
            texts.append(text.toString());
        terms.given.insert(value.toObject().value(QLatin1String("field")).toString(), texts.join(u'\n'));
    }
}

//! « Aucun », « néant », a dash: an answer, and no transfer.
bool saysNone(const QString &text)
{
    const QString word = text.trimmed().toCaseFolded();
    return word.isEmpty() || word.startsWith(QStringLiteral("aucun")) || word.startsWith(QStringLiteral("néant"))
        || word.startsWith(QStringLiteral("none")) || word == QStringLiteral("–") || word == QStringLiteral("-");
}

bool applies(const QString &key, const RegisterValues &values, const RegisterFacts &facts)
{
    if (key == QLatin1String("subprocessors"))
        return facts.hasSubprocessors;
    if (key == QLatin1String("transfers"))
        return facts.hasTransfers;
    return key == QLatin1String("safeguards") && !saysNone(values.value(QStringLiteral("transfers")).text);
}

} // namespace

QString registerRoleWord(RegisterRole role) { return wordOf(roleWords, role); }
std::optional<RegisterRole> registerRoleFromWord(const QString &word) { return valueOf(roleWords, word); }

RegisterTerms registerTerms(const TermsProfile &profile, RegisterRole role)
{
    RegisterTerms terms;
    for (const Rule &rule : profile.rules) {
        const bool isOfRole = rule.parameters.value(QLatin1String("record")).toString() == registerRoleWord(role);
        if (!rule.enabled || !isOfRole)
            continue;
        if (rule.kind == QLatin1String("register_field"))
            takeFields(rule, terms);
        else if (rule.kind == QLatin1String("register_template"))
            takeValues(rule, terms);
    }
    return terms;
}

QList<FieldVerdict> completenessOf(const RegisterTerms &terms, const RegisterValues &values, const RegisterFacts &facts)
{
    QList<FieldVerdict> verdicts;
    for (const RegisterField &field : terms.fields) {
        const bool isFilled = !values.value(field.key).text.trimmed().isEmpty();
        const bool isDue = field.need == FieldNeed::Mandatory
            || (field.need == FieldNeed::WhereApplicable && applies(field.key, values, facts));
        const FieldState otherwise = isDue ? FieldState::Missing : FieldState::NotGiven;
        verdicts.append({.field = field, .state = isFilled ? FieldState::Filled : otherwise});
    }
    return verdicts;
}

QStringList missingIn(const QList<FieldVerdict> &verdicts)
{
    QStringList labels;
    for (const FieldVerdict &verdict : verdicts) {
        if (verdict.state == FieldState::Missing)
            labels.append(verdict.field.label);
    }
    return labels;
}

} // namespace vigie
