// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/profile_json.h"

#include "gui/commands/contract_values.h"
#include "model/terms/profile_comparison.h"
#include "model/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ProfileOutput)
};

using Kind = OutputColumn::Kind;

constexpr Words<RuleOrigin, 3> originWords{
    {{RuleOrigin::Clause, "clause"}, {RuleOrigin::Law, "law"}, {RuleOrigin::Product, "product"}}};

constexpr Words<RuleChange::Kind, 3> changeWords{{{RuleChange::Kind::Added, "added"},
                                                  {RuleChange::Kind::Removed, "removed"},
                                                  {RuleChange::Kind::Changed, "changed"}}};

QJsonValue orNull(const QJsonValue &value) { return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value; }

QJsonObject changeJson(const QString &rule, const FieldChange &change)
{
    return {{u"rule"_s, jsonOf(rule)},
            {u"change"_s, wordOf(changeWords, RuleChange::Kind::Changed)},
            {u"field"_s, change.field},
            {u"before"_s, orNull(change.before)},
            {u"after"_s, orNull(change.after)}};
}

//! Of a rule that came or went: its sentence.
QJsonObject wholeRuleJson(const RuleChange &change, const TermsProfile &before, const TermsProfile &after)
{
    const Rule *was = before.rule(change.rule);
    const Rule *is = after.rule(change.rule);
    return {{u"rule"_s, change.rule},
            {u"change"_s, wordOf(changeWords, change.kind)},
            {u"field"_s, QJsonValue::Null},
            {u"before"_s, was ? QJsonValue(was->sentence) : QJsonValue(QJsonValue::Null)},
            {u"after"_s, is ? QJsonValue(is->sentence) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject ruleJson(const Rule &rule)
{
    return {{u"id"_s, rule.id},
            {u"article"_s, jsonOf(rule.article)},
            {u"source"_s, jsonOf(rule.source)},
            {u"kind"_s, rule.kind},
            {u"parameters"_s, rule.parameters},
            {u"title"_s, rule.title},
            {u"sentence"_s, rule.sentence},
            {u"quote"_s, jsonOf(rule.quote)},
            {u"origin"_s, wordOf(originWords, rule.origin)},
            {u"assumption"_s, rule.assumption},
            {u"assumption_reason"_s, jsonOf(rule.assumptionReason)},
            {u"optional"_s, rule.optional},
            {u"enabled"_s, rule.enabled}};
}

QJsonObject disagreementJson(const Disagreement &disagreement)
{
    return {{u"id"_s, disagreement.id},
            {u"rules"_s, jsonOf(disagreement.rules)},
            {u"title"_s, disagreement.title},
            {u"readings"_s, jsonOf(disagreement.readings)}};
}

QList<OutputColumn> ruleColumns()
{
    return {{u"id"_s, ProfileWords::tr("Règle")},
            {u"article"_s, ProfileWords::tr("Article")},
            {u"origin"_s, ProfileWords::tr("Origine"), Kind::Word},
            {u"assumption"_s, ProfileWords::tr("Hypothèse"), Kind::Flag},
            {u"kind"_s, ProfileWords::tr("Genre")},
            {u"title"_s, ProfileWords::tr("Intitulé")}};
}

QList<OutputColumn> summaryFields()
{
    return {{u"api"_s, ProfileWords::tr("API")},
            {u"name"_s, ProfileWords::tr("Nom")},
            {u"title"_s, ProfileWords::tr("Texte")},
            {u"date"_s, ProfileWords::tr("Date du texte"), Kind::Date},
            {u"effective_on"_s, ProfileWords::tr("S’applique le"), Kind::Date},
            {u"producer"_s, ProfileWords::tr("Producteur")},
            {u"platform"_s, ProfileWords::tr("Plateforme")},
            {u"environments"_s, ProfileWords::tr("Environnements"), Kind::List},
            {u"rule_count"_s, ProfileWords::tr("Règles"), Kind::Number},
            {u"assumption_count"_s, ProfileWords::tr("Hypothèses"), Kind::Number},
            {u"source_incomplete"_s, ProfileWords::tr("Texte incomplet"), Kind::Flag}};
}

} // namespace

QJsonObject profileSummary(const TermsProfile &profile)
{
    const auto assumptions = std::count_if(profile.rules.cbegin(), profile.rules.cend(),
                                           [](const Rule &rule) { return rule.assumption; });
    return {{u"reference"_s, profile.reference()},
            {u"api"_s, profile.api.value},
            {u"name"_s, profile.name},
            {u"title"_s, jsonOf(profile.title)},
            {u"date"_s, jsonOf(profile.date)},
            {u"effective_on"_s, jsonOf(profile.effectiveOn)},
            {u"producer"_s, jsonOf(profile.producer)},
            {u"platform"_s, jsonOf(profile.platform)},
            {u"environments"_s, jsonOf(profile.environments)},
            {u"rule_count"_s, profile.rules.size()},
            {u"assumption_count"_s, qint64(assumptions)},
            {u"source_incomplete"_s, profile.sourceIncomplete}};
}

QList<OutputColumn> profileColumns()
{
    return {{u"reference"_s, ProfileWords::tr("Profil")},
            {u"api"_s, ProfileWords::tr("API"), Kind::Text, true},
            {u"name"_s, ProfileWords::tr("Nom")},
            {u"producer"_s, ProfileWords::tr("Producteur")},
            {u"platform"_s, ProfileWords::tr("Plateforme")},
            {u"date"_s, ProfileWords::tr("Date du texte"), Kind::Date},
            {u"effective_on"_s, ProfileWords::tr("S’applique le"), Kind::Date},
            {u"rule_count"_s, ProfileWords::tr("Règles"), Kind::Number},
            {u"assumption_count"_s, ProfileWords::tr("Hypothèses"), Kind::Number},
            {u"in_force"_s, ProfileWords::tr("En vigueur"), Kind::Flag}};
}

OutputSheet profileSheet(const TermsProfile &profile)
{
    QJsonObject values = profileSummary(profile);
    values.insert(u"partner_role"_s, jsonOf(profile.partnerRole));
    values.insert(u"producer_role"_s, jsonOf(profile.producerRole));
    values.insert(u"siret_required"_s, profile.siretRequired);
    values.insert(u"datapass_definitions"_s, jsonOf(profile.datapassDefinitions));
    values.insert(u"facts"_s, profile.facts);
    values.insert(u"rules"_s, jsonList(profile.rules, ruleJson));
    values.insert(u"disagreements"_s, jsonList(profile.disagreements, disagreementJson));
    return {.fields = summaryFields(),
            .values = values,
            .parts = {{u"rules"_s, ProfileWords::tr("Règles"), ruleColumns()},
                      {u"disagreements"_s,
                       ProfileWords::tr("Textes en désaccord"),
                       {{u"id"_s, ProfileWords::tr("Id")},
                        {u"rules"_s, ProfileWords::tr("Règles"), Kind::List},
                        {u"title"_s, ProfileWords::tr("Objet")}}}}};
}

OutputSheet checkSheet(const QJsonObject &values)
{
    OutputSheet sheet{
        .fields = {{u"file"_s, ProfileWords::tr("Fichier")}, {u"valid"_s, ProfileWords::tr("Valable"), Kind::Flag}},
        .values = values};
    if (values.value(u"valid"_s).toBool()) {
        sheet.fields << OutputColumn{u"reference"_s, ProfileWords::tr("Profil")}
                     << OutputColumn{u"rule_count"_s, ProfileWords::tr("Règles"), Kind::Number};
    } else {
        sheet.fields << OutputColumn{u"error"_s, ProfileWords::tr("Faute"), Kind::Error};
    }
    return sheet;
}

QList<OutputColumn> comparisonColumns()
{
    return {{u"rule"_s, ProfileWords::tr("Règle")},
            {u"change"_s,
             ProfileWords::tr("Changement"),
             Kind::Word,
             false,
             {{u"added"_s, ProfileWords::tr("ajoutée")},
              {u"removed"_s, ProfileWords::tr("ôtée")},
              {u"changed"_s, ProfileWords::tr("changée")}}},
            {u"field"_s, ProfileWords::tr("Valeur")},
            {u"before"_s, ProfileWords::tr("Avant")},
            {u"after"_s, ProfileWords::tr("Après")}};
}

QJsonArray comparisonItems(const TermsProfile &before, const TermsProfile &after)
{
    const ProfileComparison comparison = compareProfiles(before, after);
    QJsonArray items;
    for (const FieldChange &change : comparison.fields)
        items.append(changeJson({}, change));
    for (const RuleChange &rule : comparison.rules) {
        if (rule.kind != RuleChange::Kind::Changed)
            items.append(wholeRuleJson(rule, before, after));
        for (const FieldChange &change : rule.fields)
            items.append(changeJson(rule.rule, change));
    }
    return items;
}

} // namespace vigie
