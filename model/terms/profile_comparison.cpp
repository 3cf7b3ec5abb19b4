// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/profile_comparison.h"

#include <QJsonArray>
#include <QMap>

namespace vigie {

namespace {

using Fields = QMap<QString, QJsonValue>;

QJsonValue dateValue(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

QString originWord(RuleOrigin origin)
{
    switch (origin) {
    case RuleOrigin::Clause:
        return QStringLiteral("clause");
    case RuleOrigin::Law:
        return QStringLiteral("law");
    case RuleOrigin::Product:
        return QStringLiteral("product");
    }
    Q_UNREACHABLE();
}

void addObject(Fields &fields, const QString &prefix, const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        fields.insert(prefix + u'.' + entry.key(), entry.value());
}

Fields fieldsOf(const Rule &rule)
{
    Fields fields{
        {QStringLiteral("article"), rule.article},
        {QStringLiteral("source"), rule.source},
        {QStringLiteral("kind"), rule.kind},
        {QStringLiteral("title"), rule.title},
        {QStringLiteral("sentence"), rule.sentence},
        {QStringLiteral("quote"), rule.quote},
        {QStringLiteral("origin"), originWord(rule.origin)},
        {QStringLiteral("assumption"), rule.assumption},
        {QStringLiteral("assumption_reason"), rule.assumptionReason},
        {QStringLiteral("optional"), rule.optional},
        {QStringLiteral("enabled"), rule.enabled},
    };
    addObject(fields, QStringLiteral("parameters"), rule.parameters);
    return fields;
}

QJsonArray disagreementsOf(const TermsProfile &profile)
{
    QJsonArray array;
    for (const Disagreement &disagreement : profile.disagreements)
        array.append(QJsonObject{{QStringLiteral("id"), disagreement.id},
                                 {QStringLiteral("rules"), QJsonArray::fromStringList(disagreement.rules)},
                                 {QStringLiteral("title"), disagreement.title},
                                 {QStringLiteral("readings"), QJsonArray::fromStringList(disagreement.readings)}});
    return array;
}

Fields fieldsOf(const TermsProfile &profile)
{
    Fields fields{
        {QStringLiteral("api"), profile.api.value},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("title"), profile.title},
        {QStringLiteral("date"), dateValue(profile.date)},
        {QStringLiteral("effective_on"), dateValue(profile.effectiveOn)},
        {QStringLiteral("author"), profile.author},
        {QStringLiteral("source_incomplete"), profile.sourceIncomplete},
        {QStringLiteral("producer"), profile.producer},
        {QStringLiteral("platform"), profile.platform},
        {QStringLiteral("environments"), QJsonArray::fromStringList(profile.environments)},
        {QStringLiteral("datapass_definitions"), QJsonArray::fromStringList(profile.datapassDefinitions)},
        {QStringLiteral("siret_required"), profile.siretRequired},
        {QStringLiteral("partner_role"), profile.partnerRole},
        {QStringLiteral("producer_role"), profile.producerRole},
        {QStringLiteral("disagreements"), disagreementsOf(profile)},
    };
    addObject(fields, QStringLiteral("facts"), profile.facts);
    return fields;
}

QList<FieldChange> changes(const Fields &before, const Fields &after)
{
    const QJsonValue none(QJsonValue::Undefined);
    QMap<QString, FieldChange> changed;
    for (auto entry = before.cbegin(); entry != before.cend(); ++entry) {
        const QJsonValue now = after.value(entry.key(), none);
        if (now != entry.value())
            changed.insert(entry.key(), {.field = entry.key(), .before = entry.value(), .after = now});
    }
    for (auto entry = after.cbegin(); entry != after.cend(); ++entry) {
        if (!before.contains(entry.key()))
            changed.insert(entry.key(), {.field = entry.key(), .before = none, .after = entry.value()});
    }
    return changed.values();
}

} // namespace

ProfileComparison compareProfiles(const TermsProfile &before, const TermsProfile &after)
{
    ProfileComparison comparison{.fields = changes(fieldsOf(before), fieldsOf(after))};
    for (const Rule &rule : after.rules) {
        const Rule *older = before.rule(rule.id);
        if (!older)
            comparison.rules.append({.rule = rule.id, .kind = RuleChange::Kind::Added});
        else if (*older != rule)
            comparison.rules.append({.rule = rule.id, .fields = changes(fieldsOf(*older), fieldsOf(rule))});
    }
    for (const Rule &rule : before.rules) {
        if (!after.rule(rule.id))
            comparison.rules.append({.rule = rule.id, .kind = RuleChange::Kind::Removed});
    }
    return comparison;
}

} // namespace vigie
