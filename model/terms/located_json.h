// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace vigie {

struct JsonMember;

//! A JSON value that remembers where it stands, so that a mistake in it can be shown at its line.
//! QJsonDocument gives a place for a fault of syntax only, and keeps silently one of two equal keys.
struct LocatedJson {
    enum class Type { Null, Boolean, Number, Text, Array, Object };

    Type type{Type::Null};
    qsizetype offset{0}; //!< in bytes from the start of the document
    bool boolean{false};
    double number{0};
    QString text{};
    std::vector<LocatedJson> items{};
    std::vector<JsonMember> members{}; //!< in the order of the document

    [[nodiscard]] const LocatedJson *member(QStringView key) const;
    [[nodiscard]] QJsonValue toValue() const;
};

struct JsonMember {
    QString key{};
    qsizetype keyOffset{0};
    LocatedJson value{};
};

struct TextPosition {
    int line{1};
    int column{1}; //!< in characters, not in bytes
};

[[nodiscard]] TextPosition positionAt(const QByteArray &document, qsizetype offset);

//! RFC 8259, in UTF-8 with or without a byte order mark, at most 64 levels deep, no key twice in an object.
//! A fault is InvalidInput with its line and column.
[[nodiscard]] Result<LocatedJson> readLocatedJson(const QByteArray &document);

} // namespace vigie
