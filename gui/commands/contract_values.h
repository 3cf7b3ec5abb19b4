// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

//! `2026-11-22T09:42:00Z`, with `Z` or an offset, or a date: the end of that day in Paris. UTC.
[[nodiscard]] std::optional<QDateTime> instantFromText(const QString &text);
//! `2026-11-22`, or an invalid date.
[[nodiscard]] QDate dateFromText(const QString &text);
//! The day that an instant is, in Paris.
[[nodiscard]] QDate parisDay(const QDateTime &instant);

//! The number of a row of the workspace, as the lists show it.
[[nodiscard]] std::optional<qint64> idOf(const QString &text);

// The values of the contract: instants in UTC without fraction, and null for what is unknown, never 0 or "".
[[nodiscard]] QJsonValue jsonOf(const QDateTime &instant);
[[nodiscard]] QJsonValue jsonOf(const QDate &date);
[[nodiscard]] QJsonValue jsonOf(const QString &text);
[[nodiscard]] QJsonArray jsonOf(const QStringList &words);

template <typename T> [[nodiscard]] QJsonArray jsonList(const QList<T> &list, QJsonObject (*json)(const T &))
{
    QJsonArray array;
    for (const T &each : list)
        array.append(json(each));
    return array;
}

} // namespace vigie
