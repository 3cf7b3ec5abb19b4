// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

//! What search and sorting compare: no case, no accents, ligatures apart, one space for whatever is neither a letter
//! nor a digit, in ASCII where the script allows it. `Œuvre de l'Été` becomes `oeuvre de l ete`.
[[nodiscard]] QString folded(const QString &text);

//! The folded words of a text, each with a space before it, so that ` mair` is found where a word begins with it.
[[nodiscard]] QString searchText(const QStringList &parts);
//! The folded words that a search is made of. The groups of a SIRET that is being typed are one word, and a fingerprint
//! is cut to what is searched of it.
[[nodiscard]] QStringList searchWords(const QString &search);
//! Of a search, what has neither a letter nor a digit, such as `%` or `_`: it is in no folded word, and is looked for
//! as it is written.
[[nodiscard]] QStringList searchSigns(const QString &search);
//! Whether all that the second search finds, the first one finds too.
[[nodiscard]] bool narrowsSearch(const QString &before, const QString &after);
//! `%text%` for LIKE … ESCAPE '\\', with `%` and `_` taken as they are.
[[nodiscard]] QString containsPattern(const QString &text);
//! What of a fingerprint is searched.
[[nodiscard]] QString fingerprintWord(const QString &fingerprint);

} // namespace vigie
