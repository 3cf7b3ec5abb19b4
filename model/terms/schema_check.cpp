// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/schema_check.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace vigie {

namespace {

QString typeWord(LocatedJson::Type type)
{
    switch (type) {
    case LocatedJson::Type::Null:
        return QStringLiteral("null");
    case LocatedJson::Type::Boolean:
        return QStringLiteral("boolean");
    case LocatedJson::Type::Number:
        return QStringLiteral("number");
    case LocatedJson::Type::Text:
        return QStringLiteral("string");
    case LocatedJson::Type::Array:
        return QStringLiteral("array");
    case LocatedJson::Type::Object:
        return QStringLiteral("object");
    }
    Q_UNREACHABLE();
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return u'“' + value.toString() + u'”';
    return value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                          : QString::number(value.toDouble());
}

QString shown(const QStringList &words) { return u'“' + words.join(QStringLiteral("”, “")) + u'”'; }

bool isAcceptedDate(const QString &text)
{
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return date.isValid() && date.year() >= 2000 && date.year() <= 2100;
}

class SchemaCheck
{
public:
    explicit SchemaCheck(const QJsonObject &schema)
        : m_root(schema)
    {
    }

    //! True when the value obeys; else the fault of the outcome is set.
    bool check(const LocatedJson &value, const QJsonObject &schema, const QString &path)
    {
        if (schema.contains(QLatin1String("$ref")) && !check(value, referred(schema), path))
            return false;
        return checkType(value, schema, path) && checkChoice(value, schema, path) && checkNumber(value, schema, path)
            && checkText(value, schema, path) && checkArray(value, schema, path) && checkObject(value, schema, path)
            && checkBranches(value, schema, path);
    }

    SchemaOutcome outcome{};

private:
    bool stop(qsizetype offset, const QString &path, const QString &detail)
    {
        outcome.fault = SchemaFault{.offset = offset, .path = path, .detail = detail};
        return false;
    }

    [[nodiscard]] QJsonObject referred(const QJsonObject &schema) const
    {
        const QString name = schema.value(QLatin1String("$ref")).toString().mid(QLatin1String("#/$defs/").size());
        return m_root.value(QLatin1String("$defs")).toObject().value(name).toObject();
    }

    bool checkType(const LocatedJson &value, const QJsonObject &schema, const QString &path)
    {
        const QString wanted = schema.value(QLatin1String("type")).toString();
        const QString found = typeWord(value.type);
        if (wanted.isEmpty() || wanted == found)
            return true;
        if (wanted == QLatin1String("integer") && value.type == LocatedJson::Type::Number
            && value.number == std::floor(value.number))
            return true;
        return stop(value.offset, path, QStringLiteral("%1 expected, %2 found").arg(wanted, found));
    }

    bool checkChoice(const LocatedJson &value, const QJsonObject &schema, const QString &path)
    {
        const QJsonValue constant = schema.value(QLatin1String("const"));
        if (!constant.isUndefined() && value.toValue() != constant)
            return !m_isTrial && stop(value.offset, path, QStringLiteral("%1 expected").arg(shown(constant)));
        const QJsonArray choices = schema.value(QLatin1String("enum")).toArray();
        if (choices.isEmpty() || choices.contains(value.toValue()))
            return true;
        QStringList words;
        for (const QJsonValue &choice : choices)
            words.append(choice.toVariant().toString());
        return stop(value.offset, path, QStringLiteral("%1 is none of %2").arg(shown(value.toValue()), shown(words)));
    }

    bool checkNumber(const LocatedJson &value, const QJsonObject &schema, const QString &path)
    {
        if (value.type != LocatedJson::Type::Number)
            return true;
        const QJsonValue minimum = schema.value(QLatin1String("minimum"));
        if (minimum.isDouble() && value.number < minimum.toDouble())
            return stop(value.offset, path, QStringLiteral("%1 is below %2").arg(value.number).arg(minimum.toDouble()));
        const QJsonValue above = schema.value(QLatin1String("exclusiveMinimum"));
        if (above.isDouble() && value.number <= above.toDouble())
            return stop(value.offset, path,
                        QStringLiteral("%1 is not above %2").arg(value.number).arg(above.toDouble()));
        const QJsonValue maximum = schema.value(QLatin1String("maximum"));
        if (maximum.isDouble() && value.number > maximum.toDouble())
            return stop(value.offset, path, QStringLiteral("%1 is above %2").arg(value.number).arg(maximum.toDouble()));
        return true;
    }

    bool checkText(const LocatedJson &value, const QJsonObject &schema, const QString &path)
    {
        if (value.type != LocatedJson::Type::Text)
            return true;
        if (value.text.size() < schema.value(QLatin1String("minLength")).toInt(0))
            return stop(value.offset, path, QStringLiteral("an empty text"));
        const QJsonValue pattern = schema.value(QLatin1String("pattern"));
        if (pattern.isString() && !matches(value.text, pattern.toString()))
            return stop(value.offset, path,
                        QStringLiteral("“%1” does not match %2").arg(value.text, pattern.toString()));
        if (schema.value(QLatin1String("format")) == QJsonValue(QLatin1String("date")) && !isAcceptedDate(value.text))
            return stop(value.offset, path, QStringLiteral("“%1” is no date from 2000 to 2100").arg(value.text));
        if (schema.value(QLatin1String("x-rule-reference")).toBool() && !m_isTrial)
            outcome.references.push_back({.offset = value.offset, .path = path, .rule = value.text});
        return true;
    }

    //! Our patterns hold for the whole text; `$` alone would let a line end follow.
    bool matches(const QString &text, const QString &pattern)
    {
        auto expression = m_patterns.find(pattern);
        if (expression == m_patterns.end())
            expression = m_patterns.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
        return expression->match(text).hasMatch();
    }

    bool checkArray(const LocatedJson &value, const QJsonObject &schema, const QString &path)
    {
        if (value.type != LocatedJson::Type::Array)
            return true;
        if (int(value.items.size()) < schema.value(QLatin1String("minItems")).toInt(0))
            return stop(value.offset, path, QStringLiteral("too few elements"));
        if (const QJsonValue most = schema.value(QLatin1String("maxItems"));
            most.isDouble() && double(value.items.size()) > most.toDouble())
            return stop(value.offset, path, QStringLiteral("more than %1 elements").arg(most.toInt()));
        const QJsonObject itemSchema = schema.value(QLatin1String("items")).toObject();
        QJsonArray seen;
        for (size_t index = 0; index < value.items.size(); ++index) {
            const LocatedJson &item = value.items[index];
            const QString itemPath = QStringLiteral("%1[%2]").arg(path).arg(index);
            if (!check(item, itemSchema, itemPath))
                return false;
            if (schema.value(QLatin1String("uniqueItems")).toBool()) {
                if (seen.contains(item.toValue()))
                    return stop(item.offset, itemPath, QStringLiteral("stands twice"));
                seen.append(item.toValue());
            }
        }
        return true;
    }

    bool checkObject(const LocatedJson &value, const QJsonObject &schema, const QString &path)
    {
        if (value.type != LocatedJson::Type::Object)
            return true;
        return checkMembers(value, schema, path) && checkRequired(value, schema, path);
    }

    bool checkMembers(const LocatedJson &value, const QJsonObject &schema, const QString &path)
    {
        const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
        const bool isClosed = schema.value(QLatin1String("additionalProperties")) == QJsonValue(false);
        if (properties.isEmpty() && !isClosed)
            return true;
        for (const JsonMember &member : value.members) {
            const auto property = properties.constFind(member.key);
            if (property == properties.constEnd() && !isClosed)
                continue;
            const QString memberPath = path.isEmpty() ? member.key : path + u'.' + member.key;
            if (property == properties.constEnd())
                return stop(member.keyOffset, memberPath,
                            QStringLiteral("unknown key; the keys here are %1").arg(shown(properties.keys())));
            if (!check(member.value, property->toObject(), memberPath))
                return false;
        }
        return true;
    }

    bool checkRequired(const LocatedJson &value, const QJsonObject &schema, const QString &path)
    {
        for (const QJsonValue &required : schema.value(QLatin1String("required")).toArray()) {
            if (!value.member(required.toString()))
                return stop(value.offset, path, QStringLiteral("the key “%1” is missing").arg(required.toString()));
        }
        return true;
    }

    bool checkBranches(const LocatedJson &value, const QJsonObject &schema, const QString &path)
    {
        if (schema.contains(QLatin1String("if"))) {
            const bool holds = holdsFor(value, schema.value(QLatin1String("if")).toObject());
            const QJsonObject branch = schema.value(holds ? QLatin1String("then") : QLatin1String("else")).toObject();
            if (!check(value, branch, path))
                return false;
        }
        for (const QJsonValue &part : schema.value(QLatin1String("allOf")).toArray()) {
            if (!check(value, part.toObject(), path))
                return false;
        }
        return true;
    }

    //! Whether the value obeys, leaving no trace in the outcome.
    bool holdsFor(const LocatedJson &value, const QJsonObject &schema)
    {
        const bool wasTrial = std::exchange(m_isTrial, true);
        const bool holds = check(value, schema, {});
        m_isTrial = wasTrial;
        if (!holds)
            outcome.fault.reset();
        return holds;
    }

    QJsonObject m_root;
    QHash<QString, QRegularExpression> m_patterns{};
    bool m_isTrial{false};
};

} // namespace

SchemaOutcome checkAgainstSchema(const LocatedJson &document, const QJsonObject &schema)
{
    SchemaCheck check(schema);
    check.check(document, schema, {});
    return std::move(check.outcome);
}

QStringList schemaKeywords()
{
    return QStringLiteral("$ref $defs type const enum minimum exclusiveMinimum maximum minLength pattern format "
                          "x-rule-reference minItems maxItems items uniqueItems properties additionalProperties "
                          "required "
                          "if then else allOf $schema $id $comment title description examples")
        .split(u' ');
}

} // namespace vigie
