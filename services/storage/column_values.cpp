// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/column_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

QVariant noText() { return QVariant(QMetaType::fromType<QString>()); }

} // namespace

QVariant textValue(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

QVariant dateValue(const QDate &date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : noText(); }

QVariant instantValue(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toUTC().toString(Qt::ISODateWithMs)) : noText();
}

QVariant listValue(const QStringList &list)
{
    if (list.isEmpty())
        return QStringLiteral("");
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QVariant mapValue(const QMap<QString, QString> &map)
{
    if (map.isEmpty())
        return QStringLiteral("");
    QJsonObject object;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant apisValue(const QList<ApiCode> &apis)
{
    QStringList codes;
    for (const ApiCode &api : apis)
        codes.append(api.value);
    return listValue(codes);
}

QDate dateOf(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

QDateTime instantOf(const QVariant &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QStringList listOf(const QVariant &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

QMap<QString, QString> mapOf(const QVariant &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    QMap<QString, QString> map;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
        map.insert(entry.key(), entry.value().toString());
    return map;
}

QList<ApiCode> apisOf(const QVariant &value)
{
    QList<ApiCode> apis;
    for (const QString &code : listOf(value))
        apis.append(ApiCode{code});
    return apis;
}

std::optional<int> optionalIntOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<int>(value.toInt());
}

QString placeholders(qsizetype count)
{
    QString text = QStringLiteral("?, ").repeated(count);
    text.chop(2);
    return text;
}

} // namespace vigie
