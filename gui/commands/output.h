// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace vigie {

//! A key of the rows, with what people and spreadsheets need to show it.
struct OutputColumn {
    enum class Kind {
        Text,
        Word, //!< of a closed set
        Siret,
        Date,
        Instant,
        Number,
        Flag,
        List,
        Counts, //!< an object of numbers
        Error, //!< an object with a sentence
    };

    QString key{};
    QString header{}; //!< for people
    Kind kind{Kind::Text};
    bool onlyForMachines{false}; //!< too long, or of no use, on a terminal
    QHash<QString, QString> words{}; //!< of a Word: what people read
};

//! What a command that lists gives: `{"as_of": …, "count": n, "items": […]}`, or the columns of its rows.
struct OutputList {
    QDateTime asOf{}; //!< UTC
    QList<OutputColumn> columns{};
    QJsonArray items{};
    QString onlyKey{}; //!< of the array, where the contract has nothing beside it (`sync`)
};

//! One object; its lists are shown below it to people, and are keys of `values` too.
struct OutputSheet {
    struct Part {
        QString key{}; //!< of an array of objects in `values`
        QString title{};
        QList<OutputColumn> columns{};
    };
    QList<OutputColumn> fields{};
    QJsonObject values{};
    QList<Part> parts{};
};

enum class OutputFormat { Text, Json, Csv };

[[nodiscard]] QString formatted(const OutputList &listing, OutputFormat format);
[[nodiscard]] QString formatted(const OutputSheet &sheet, OutputFormat format);

} // namespace vigie
