// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <QVariant>

#include <optional>

// How values stand in columns: dates as ISO text, instants as ISO text in UTC with milliseconds, lists and maps as
// JSON text, unknown as NULL.
namespace vigie {

[[nodiscard]] QVariant textValue(const QString &text); //!< never NULL
[[nodiscard]] QVariant dateValue(const QDate &date);
[[nodiscard]] QVariant instantValue(const QDateTime &instant);
[[nodiscard]] QVariant listValue(const QStringList &list);
[[nodiscard]] QVariant mapValue(const QMap<QString, QString> &map);
[[nodiscard]] QVariant apisValue(const QList<ApiCode> &apis);

[[nodiscard]] QDate dateOf(const QVariant &value);
[[nodiscard]] QDateTime instantOf(const QVariant &value);
[[nodiscard]] QStringList listOf(const QVariant &value);
[[nodiscard]] QMap<QString, QString> mapOf(const QVariant &value);
[[nodiscard]] QList<ApiCode> apisOf(const QVariant &value);

template <typename Tag> [[nodiscard]] QVariant idValue(const Id<Tag, qint64> &id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id.value);
}

template <typename IdType> [[nodiscard]] IdType idOf(const QVariant &value) { return IdType{value.toLongLong()}; }

template <typename Number> [[nodiscard]] QVariant optionalValue(const std::optional<Number> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<Number>());
}

[[nodiscard]] std::optional<int> optionalIntOf(const QVariant &value);

//! `?, ?, ?`
[[nodiscard]] QString placeholders(qsizetype count);

} // namespace vigie
