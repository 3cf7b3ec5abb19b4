// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

namespace vigie {

//! A word of the workspace or of the profiles, and the phrase that people read, in the context of its file.
struct Phrase {
    const char *word;
    const char *text;
};

//! The translation of the phrase of that word, in the context of `Words`; empty for none.
template <typename Words, std::size_t Count>
[[nodiscard]] QString phraseOf(const Phrase (&phrases)[Count], const QString &word)
{
    for (const Phrase &phrase : phrases) {
        if (word == QLatin1String(phrase.word))
            return Words::tr(phrase.text);
    }
    return {};
}

} // namespace vigie
