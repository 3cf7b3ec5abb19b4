// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/contract_values.h"

#include <QTimeZone>

namespace vigie {

namespace {

QTimeZone paris() { return QTimeZone("Europe/Paris"); }

} // namespace

QDate dateFromText(const QString &text)
{
    constexpr qsizetype length = 10; // Qt takes anything after it
    return text.size() == length ? QDate::fromString(text, Qt::ISODate) : QDate();
}

std::optional<QDateTime> instantFromText(const QString &text)
{
    const QDate day = dateFromText(text);
    if (day.isValid())
        return QDateTime(day, QTime(23, 59, 59), paris()).toUTC();
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return instant.toUTC();
}

QDate parisDay(const QDateTime &instant) { return instant.toTimeZone(paris()).date(); }

std::optional<qint64> idOf(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

QJsonValue jsonOf(const QDateTime &instant)
{
    if (!instant.isValid())
        return QJsonValue::Null;
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
}

QJsonValue jsonOf(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonArray jsonOf(const QStringList &words) { return QJsonArray::fromStringList(words); }

} // namespace vigie
