// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/rule_kind_catalogue.h"

#include "model/terms/built_in_profiles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vigie {

namespace {

class Examples
{
public:
    explicit Examples(const QJsonObject &definitions)
        : m_definitions(definitions)
    {
    }

    [[nodiscard]] QJsonObject definition(const QString &name) const { return m_definitions.value(name).toObject(); }

    [[nodiscard]] QJsonValue of(const QJsonObject &schema) const
    {
        if (schema.contains(u"const"))
            return schema.value(u"const");
        if (schema.contains(u"enum"))
            return schema.value(u"enum").toArray().first();
        if (schema.contains(u"$ref"))
            return ofReference(schema);
        const QString type = schema.value(u"type").toString();
        if (type == QLatin1String("object"))
            return ofObject(schema);
        if (type == QLatin1String("array"))
            return ofArray(schema);
        if (type == QLatin1String("boolean"))
            return false;
        if (type == QLatin1String("integer") || type == QLatin1String("number"))
            return ofNumber(schema);
        return ofText(schema);
    }

private:
    //! What stands beside the reference narrows it: the units of a duration.
    [[nodiscard]] QJsonValue ofReference(const QJsonObject &schema) const
    {
        const QString name = schema.value(u"$ref").toString().section(u'/', -1);
        const QJsonValue value = of(definition(name));
        const QJsonObject narrowed = schema.value(u"properties").toObject();
        if (!value.isObject() || narrowed.isEmpty())
            return value;
        QJsonObject object = value.toObject();
        for (auto property = narrowed.begin(); property != narrowed.end(); ++property)
            object.insert(property.key(), of(property->toObject()));
        return object;
    }

    [[nodiscard]] QJsonValue ofObject(const QJsonObject &schema) const
    {
        const QJsonObject properties = schema.value(u"properties").toObject();
        QJsonObject object;
        QJsonArray required = schema.value(u"required").toArray();
        for (const QJsonValue &key : schema.value(u"else").toObject().value(u"required").toArray())
            required.append(key);
        for (const QJsonValue &key : std::as_const(required))
            object.insert(key.toString(), of(properties.value(key.toString()).toObject()));
        return object;
    }

    [[nodiscard]] QJsonValue ofArray(const QJsonObject &schema) const
    {
        QJsonArray array;
        for (int index = 0; index < schema.value(u"minItems").toInt(0); ++index)
            array.append(of(schema.value(u"items").toObject()));
        return array;
    }

    [[nodiscard]] static QJsonValue ofNumber(const QJsonObject &schema)
    {
        if (schema.contains(u"exclusiveMinimum"))
            return schema.value(u"maximum").toDouble(1);
        return schema.value(u"minimum").toDouble(1);
    }

    [[nodiscard]] QJsonValue ofText(const QJsonObject &schema) const
    {
        const QString pattern = schema.value(u"pattern").toString();
        if (schema.value(u"format").toString() == QLatin1String("date"))
            return QStringLiteral("2026-01-01");
        if (pattern == definition(QStringLiteral("slug")).value(u"pattern").toString())
            return QStringLiteral("cle");
        if (pattern == definition(QStringLiteral("timeOfDay")).value(u"pattern").toString())
            return QStringLiteral("00:00");
        return QStringLiteral("À compléter");
    }

    QJsonObject m_definitions;
};

} // namespace

QList<RuleKindEntry> ruleKindCatalogue()
{
    const QJsonObject definitions = QJsonDocument::fromJson(profileSchema()).object().value(u"$defs").toObject();
    const Examples examples(definitions);
    const QJsonObject rule = examples.definition(QStringLiteral("rule"));
    QList<RuleKindEntry> entries;
    for (const QJsonValue &kind :
         rule.value(u"properties").toObject().value(u"kind").toObject().value(u"enum").toArray()) {
        const QJsonObject schema = examples.definition(kind.toString());
        entries.append({.kind = kind.toString(),
                        .description = schema.value(u"description").toString(),
                        .example = examples.of(schema).toObject()});
    }
    return entries;
}

} // namespace vigie
