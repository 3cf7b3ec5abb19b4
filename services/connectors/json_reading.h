// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/http/http_types.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace vigie {

// Lenient decoding: services send numbers as strings, strings as numbers, and leave fields out.

//! The value at a dotted path, `pagination.total`; undefined when there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &object, const QString &path);

//! Text of a string, a number or a boolean; empty for anything else.
[[nodiscard]] QString textIn(const QJsonValue &value);

//! A whole number, also when it is sent as text.
[[nodiscard]] std::optional<qint64> integerIn(const QJsonValue &value);

//! A boolean, also when it is sent as text.
[[nodiscard]] std::optional<bool> booleanIn(const QJsonValue &value);

//! A list of texts: a JSON list, a JSON list inside a string, or words separated by spaces.
[[nodiscard]] QStringList textsIn(const QJsonValue &value);

//! The object that a reply holds; Errors NotJson and BadReply.
[[nodiscard]] Result<QJsonObject> objectIn(const HttpReply &reply);

} // namespace vigie
