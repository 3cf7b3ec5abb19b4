// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace vigie {

//! A text as the font can print it, and what it stands for where that differs.
struct PrintableText {
    QString shown{};
    QString actual{}; //!< without controls; empty when it is what is shown
    QList<int> origins{}; //!< of each character of `shown`, where it begins in `actual`; empty likewise

    //! Whether the shown text does not tell the whole: a reader needs the actual one.
    [[nodiscard]] bool isSubstituted() const { return !origins.isEmpty(); }
    //! What a part of the shown text stands for.
    [[nodiscard]] QString actualPart(qsizetype start, qsizetype length) const;
};

using Supports = std::function<bool(QChar)>;

//! Composes the accents, turns tabs and other separators into spaces, drops controls, formats and variation
//! selectors, and puts □ in place of what has no glyph or lies above U+FFFF. Line feeds stay.
[[nodiscard]] PrintableText printable(const QString &text, const Supports &supports);

//! Our own French sentences: no-break spaces before ; : ! ? and within « ».
[[nodiscard]] QString typeset(QString sentence);

} // namespace vigie
