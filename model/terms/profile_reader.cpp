// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/profile_reader.h"

#include "model/terms/built_in_profiles.h"
#include "model/terms/schema_check.h"
#include "model/words.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <optional>

namespace vigie {

namespace {

constexpr Words<RuleOrigin, 3> originWords{
    {{RuleOrigin::Clause, "clause"}, {RuleOrigin::Law, "law"}, {RuleOrigin::Product, "product"}}};

constexpr qsizetype largestProfile = 8LL * 1024 * 1024;

using PossibleFault = std::optional<SchemaFault>;

QString textOf(const LocatedJson &object, QStringView key)
{
    const LocatedJson *value = object.member(key);
    return value ? value->text : QString();
}

bool flagOf(const LocatedJson &object, QStringView key, bool otherwise)
{
    const LocatedJson *value = object.member(key);
    return value ? value->boolean : otherwise;
}

QDate dateOf(const LocatedJson &object, QStringView key) { return QDate::fromString(textOf(object, key), Qt::ISODate); }

QJsonObject objectOf(const LocatedJson &object, QStringView key)
{
    const LocatedJson *value = object.member(key);
    return value ? value->toValue().toObject() : QJsonObject();
}

QStringList textsOf(const LocatedJson &object, QStringView key)
{
    QStringList texts;
    if (const LocatedJson *value = object.member(key)) {
        for (const LocatedJson &item : value->items)
            texts.append(item.text);
    }
    return texts;
}

Rule ruleFrom(const LocatedJson &object)
{
    return {
        .id = textOf(object, u"id"),
        .article = textOf(object, u"article"),
        .source = textOf(object, u"source"),
        .kind = textOf(object, u"kind"),
        .parameters = objectOf(object, u"parameters"),
        .title = textOf(object, u"title"),
        .sentence = textOf(object, u"sentence"),
        .quote = textOf(object, u"quote"),
        .origin = valueOf(originWords, textOf(object, u"origin")).value_or(RuleOrigin::Clause),
        .assumption = flagOf(object, u"assumption", false),
        .assumptionReason = textOf(object, u"assumption_reason"),
        .optional = flagOf(object, u"optional", false),
        .enabled = flagOf(object, u"enabled", true),
    };
}

Disagreement disagreementFrom(const LocatedJson &object)
{
    return {
        .id = textOf(object, u"id"),
        .rules = textsOf(object, u"rules"),
        .title = textOf(object, u"title"),
        .readings = textsOf(object, u"readings"),
    };
}

TermsProfile profileFrom(const LocatedJson &document)
{
    TermsProfile profile{
        .api = {textOf(document, u"api")},
        .name = textOf(document, u"name"),
        .date = dateOf(document, u"date"),
        .effectiveOn = dateOf(document, u"effective_on"),
        .author = textOf(document, u"author"),
        .producer = textOf(document, u"producer"),
        .platform = textOf(document, u"platform"),
        .title = textOf(document, u"title"),
        .sourceIncomplete = flagOf(document, u"source_incomplete", false),
        .environments = textsOf(document, u"environments"),
        .datapassDefinitions = textsOf(document, u"datapass_definitions"),
        .siretRequired = flagOf(document, u"siret_required", true),
        .partnerRole = textOf(document, u"partner_role"),
        .producerRole = textOf(document, u"producer_role"),
        .facts = objectOf(document, u"facts"),
    };
    if (!profile.effectiveOn.isValid())
        profile.effectiveOn = profile.date;
    for (const LocatedJson &rule : document.member(u"rules")->items)
        profile.rules.append(ruleFrom(rule));
    if (const LocatedJson *disagreements = document.member(u"disagreements")) {
        for (const LocatedJson &disagreement : disagreements->items)
            profile.disagreements.append(disagreementFrom(disagreement));
    }
    return profile;
}

PossibleFault repeatedId(const LocatedJson &document, const QString &listKey)
{
    const LocatedJson *list = document.member(listKey);
    if (!list)
        return std::nullopt;
    QSet<QString> seen;
    for (size_t index = 0; index < list->items.size(); ++index) {
        const LocatedJson *id = list->items[index].member(u"id");
        if (seen.contains(id->text))
            return SchemaFault{.offset = id->offset,
                               .path = QStringLiteral("%1[%2].id").arg(listKey).arg(index),
                               .detail = QStringLiteral("“%1” stands twice").arg(id->text)};
        seen.insert(id->text);
    }
    return std::nullopt;
}

//! The rules that a rule starts from, by the index of the rule that stands in the reference's path.
using ReferenceGraph = QHash<QString, std::vector<RuleReference>>;

QString owningRule(const TermsProfile &profile, const RuleReference &reference)
{
    static const QString prefix = QStringLiteral("rules[");
    if (!reference.path.startsWith(prefix))
        return {};
    const qsizetype end = reference.path.indexOf(u']');
    return profile.rules.at(QStringView(reference.path).mid(prefix.size(), end - prefix.size()).toInt()).id;
}

//! Follows the references from one rule; gives the one that closes a circle.
const RuleReference *closingReference(const ReferenceGraph &graph, const QString &rule, QSet<QString> &settled,
                                      QStringList &way)
{
    if (settled.contains(rule))
        return nullptr;
    way.append(rule);
    const auto references = graph.constFind(rule);
    if (references != graph.cend()) {
        for (const RuleReference &reference : *references) {
            if (way.contains(reference.rule))
                return &reference;
            if (const RuleReference *closing = closingReference(graph, reference.rule, settled, way))
                return closing;
        }
    }
    way.removeLast();
    settled.insert(rule);
    return nullptr;
}

PossibleFault circle(const TermsProfile &profile, const std::vector<RuleReference> &references)
{
    ReferenceGraph graph;
    for (const RuleReference &reference : references) {
        const QString owner = owningRule(profile, reference);
        if (!owner.isEmpty())
            graph[owner].push_back(reference);
    }
    QSet<QString> settled;
    for (const Rule &rule : profile.rules) {
        QStringList way;
        if (const RuleReference *closing = closingReference(graph, rule.id, settled, way))
            return SchemaFault{.offset = closing->offset,
                               .path = closing->path,
                               .detail = QStringLiteral("a circle of rules: %1 → %2")
                                             .arg(way.join(QStringLiteral(" → ")), closing->rule)};
    }
    return std::nullopt;
}

PossibleFault danglingReference(const TermsProfile &profile, const std::vector<RuleReference> &references)
{
    const auto isDangling = [&](const RuleReference &reference) { return !profile.rule(reference.rule); };
    const auto found = std::find_if(references.cbegin(), references.cend(), isDangling);
    if (found == references.cend())
        return std::nullopt;
    return SchemaFault{.offset = found->offset,
                       .path = found->path,
                       .detail = QStringLiteral("no rule “%1” in this profile").arg(found->rule)};
}

//! A daily window has to end after it starts; the times compare as texts.
PossibleFault emptyWindow(const LocatedJson &document)
{
    const std::vector<LocatedJson> &rules = document.member(u"rules")->items;
    for (size_t index = 0; index < rules.size(); ++index) {
        if (textOf(rules[index], u"kind") != QLatin1String("service_period"))
            continue;
        for (const QString &name : {QStringLiteral("opening"), QStringLiteral("cover")}) {
            const LocatedJson *window = rules[index].member(u"parameters")->member(name);
            if (window && textOf(*window, u"to") <= textOf(*window, u"from"))
                return SchemaFault{.offset = window->offset,
                                   .path = QStringLiteral("rules[%1].parameters.%2").arg(index).arg(name),
                                   .detail = QStringLiteral("the window ends before it starts")};
        }
    }
    return std::nullopt;
}

Failure invalidProfile(const QByteArray &json, const SchemaFault &fault)
{
    const TextPosition position = positionAt(json, fault.offset);
    return failure(Error{.kind = Error::Kind::InvalidProfile,
                         .subject = fault.path,
                         .detail = fault.detail,
                         .line = position.line,
                         .column = position.column});
}

Result<LocatedJson> documentFrom(const QByteArray &json)
{
    if (json.size() > largestProfile)
        return failure(Error::Kind::InvalidProfile, {}, QStringLiteral("larger than %1 bytes").arg(largestProfile));
    return readLocatedJson(json).map_error([](Error error) {
        error.kind = Error::Kind::InvalidProfile;
        return error;
    });
}

} // namespace

Result<TermsProfile> readProfile(const QByteArray &json)
{
    const Result<LocatedJson> document = documentFrom(json);
    if (!document)
        return failure(document.error());

    const SchemaOutcome outcome = checkAgainstSchema(*document, QJsonDocument::fromJson(profileSchema()).object());
    if (outcome.fault)
        return invalidProfile(json, *outcome.fault);

    TermsProfile profile = profileFrom(*document);
    PossibleFault fault = repeatedId(*document, QStringLiteral("rules"));
    if (!fault)
        fault = repeatedId(*document, QStringLiteral("disagreements"));
    if (!fault)
        fault = danglingReference(profile, outcome.references);
    if (!fault)
        fault = emptyWindow(*document);
    if (!fault)
        fault = circle(profile, outcome.references);
    if (fault)
        return invalidProfile(json, *fault);
    return profile;
}

} // namespace vigie
