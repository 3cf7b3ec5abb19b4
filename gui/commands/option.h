// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

//! An option of the command line, as data: parsed, checked, shown by --help and compared with the man page.
struct Option {
    enum class Kind {
        Flag,
        Text,
        Word, //!< one of `words`
        Instant, //!< or a date
        Date,
        Count, //!< a whole number, 0 or more
        Siret,
        Url,
        Pair, //!< `key=value`
        File,
        Directory,
    };

    QString name{}; //!< without the dashes
    Kind kind{Kind::Flag};
    QString value{}; //!< what stands for the value in --help; empty for a flag
    QString summary{};
    QStringList words{};
    bool required{false};
    bool repeated{false};
};

//! A sentence on what is wrong with the value, or nothing.
[[nodiscard]] std::optional<QString> problemOf(const Option &option, const QString &value);

//! Those that every command takes.
[[nodiscard]] QList<Option> globalOptions();
[[nodiscard]] Option formatOption(const QStringList &formats);
[[nodiscard]] Option asOfOption();

} // namespace vigie
