// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/json_reading.h"

#include "services/http/http_client.h"

#include <QJsonArray>

#include <cmath>

namespace vigie {

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &key : path.split(QLatin1Char('.'), Qt::SkipEmptyParts))
        value = value.isObject() ? value.toObject().value(key) : QJsonValue(QJsonValue::Undefined);
    return value;
}

QString textIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool() || value.isDouble())
        return value.toVariant().toString();
    return {};
}

std::optional<qint64> integerIn(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    constexpr double largestExact = 9.0e15;
    if (!value.isDouble() || std::abs(value.toDouble()) > largestExact)
        return std::nullopt;
    return value.toInteger(qint64(value.toDouble()));
}

std::optional<bool> booleanIn(const QJsonValue &value)
{
    const QString text = textIn(value).trimmed().toLower();
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return true;
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return false;
    return std::nullopt;
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString()) {
        const QString text = value.toString();
        const QJsonDocument inner = QJsonDocument::fromJson(text.toUtf8());
        if (!inner.isArray())
            return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return textsIn(inner.array());
    }
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (const QString text = textIn(item); !text.isEmpty())
            texts << text;
    }
    return texts;
}

Result<QJsonObject> objectIn(const HttpReply &reply)
{
    const Result<QJsonDocument> document = parsedJson(reply);
    if (!document)
        return failure(document.error());
    if (!document->isObject())
        return failure(Error{.kind = Error::Kind::BadReply,
                             .subject = reply.place,
                             .detail = QStringLiteral("a JSON list where an object was expected"),
                             .httpStatus = reply.status});
    return document->object();
}

} // namespace vigie
