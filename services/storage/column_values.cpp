// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/column_values.h"

#include <QCalendar>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie {

namespace {

QVariant noText() { return QVariant(QMetaType::fromType<QString>()); }

//! A text as a JSON string. Most have nothing to escape, and Qt's objects and documents take longer than their row
//! does.
void appendQuoted(QString &json, const QString &text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate();
    });
    if (isPlain) {
        json += u'"';
        json += text;
        json += u'"';
        return;
    }
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    json += QString::fromUtf8(list.mid(1, list.size() - 2));
}

constexpr qsizetype lengthOfDay = 10; //!< `2026-11-22`
constexpr qsizetype lengthOfInstant = 24; //!< `2026-11-22T08:42:00.000Z`

void appendDigits(QString &text, int number, int digits)
{
    for (int unit = digits == 4 ? 1000 : digits == 3 ? 100 : 10; unit > 0; unit /= 10)
        text += QChar(u'0' + number / unit % 10);
}

//! As Qt::ISODate has it; its own way takes longer than to store the row does.
void appendDay(QString &text, const QDate &date)
{
    const QCalendar::YearMonthDay parts = QCalendar().partsFromDate(date);
    appendDigits(text, parts.year, 4);
    text += u'-';
    appendDigits(text, parts.month, 2);
    text += u'-';
    appendDigits(text, parts.day, 2);
}

void appendTime(QString &text, const QTime &time)
{
    text += u'T';
    appendDigits(text, time.hour(), 2);
    text += u':';
    appendDigits(text, time.minute(), 2);
    text += u':';
    appendDigits(text, time.second(), 2);
    text += u'.';
    appendDigits(text, time.msec(), 3);
    text += u'Z';
}

bool hasShortYear(const QDate &date)
{
    constexpr int firstYear = 1000;
    constexpr int lastYear = 9999;
    return date.year() >= firstYear && date.year() <= lastYear;
}

} // namespace

QVariant textValue(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

QVariant dateValue(const QDate &date)
{
    if (!date.isValid())
        return noText();
    if (!hasShortYear(date))
        return date.toString(Qt::ISODate);
    QString text;
    text.reserve(lengthOfDay);
    appendDay(text, date);
    return text;
}

QVariant instantValue(const QDateTime &instant)
{
    if (!instant.isValid())
        return noText();
    const QDateTime utc = instant.toUTC();
    if (!hasShortYear(utc.date()))
        return utc.toString(Qt::ISODateWithMs);
    QString text;
    text.reserve(lengthOfInstant);
    appendDay(text, utc.date());
    appendTime(text, utc.time());
    return text;
}

QVariant listValue(const QStringList &list)
{
    if (list.isEmpty())
        return QStringLiteral("");
    QString json;
    for (const QString &text : list) {
        json += json.isEmpty() ? u'[' : u',';
        appendQuoted(json, text);
    }
    json += u']';
    return json;
}

QVariant mapValue(const QMap<QString, QString> &map)
{
    if (map.isEmpty())
        return QStringLiteral("");
    QString json;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
        json += json.isEmpty() ? u'{' : u',';
        appendQuoted(json, entry.key());
        json += u':';
        appendQuoted(json, entry.value());
    }
    json += u'}';
    return json;
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
