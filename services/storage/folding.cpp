// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/folding.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype fingerprintSearched = 16;
constexpr qsizetype siretLength = 14;

bool isMark(QChar character)
{
    return character.category() == QChar::Mark_NonSpacing || character.category() == QChar::Mark_Enclosing
        || character.category() == QChar::Mark_SpacingCombining;
}

void appendFolded(QString &text, QChar character)
{
    switch (character.unicode()) {
    case u'œ':
        text += u"oe";
        return;
    case u'æ':
        text += u"ae";
        return;
    case u'ß':
        text += u"ss";
        return;
    case u'ø':
        text += u'o';
        return;
    case u'ł':
        text += u'l';
        return;
    default:
        break;
    }
    if (character.isLetterOrNumber() || character.isSurrogate())
        text += character;
    else if (!isMark(character) && !text.isEmpty() && text.back() != u' ')
        text += u' ';
}

bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isHexadecimal(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

//! `130 025 265 000` is the beginning of one SIRET, as it is written.
bool continuesSiret(const QString &number, const QString &group)
{
    return isNumber(number) && isNumber(group) && number.size() % 3 == 0 && number.size() < siretLength
        && number.size() + group.size() <= siretLength && (number.size() == 9 || group.size() <= 3);
}

//! Of a text in ASCII, which most are: without a look into Unicode's tables.
QString foldedAscii(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (c >= u'A' && c <= u'Z')
            result += QChar(c + (u'a' - u'A'));
        else if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += character;
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return foldedAscii(text);
    QString result;
    result.reserve(text.size());
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        appendFolded(result, character);
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString searchText(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        const QString words = folded(part);
        if (!words.isEmpty())
            text += u' ' + words;
    }
    return text;
}

QStringList searchWords(const QString &search)
{
    QStringList words;
    for (const QString &word : folded(search).split(u' ', Qt::SkipEmptyParts)) {
        if (!words.isEmpty() && continuesSiret(words.constLast(), word))
            words.last() += word;
        else
            words.append(word.size() > fingerprintSearched && isHexadecimal(word) ? fingerprintWord(word) : word);
    }
    return words;
}

QStringList searchSigns(const QString &search)
{
    QStringList signs;
    for (const QString &part : search.split(u' ', Qt::SkipEmptyParts)) {
        if (folded(part).isEmpty())
            signs.append(part);
    }
    return signs;
}

bool narrowsSearch(const QString &before, const QString &after)
{
    const QStringList words = searchWords(after);
    const QStringList signs = searchSigns(after);
    const auto begins = [&words](const QString &word) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&word](const QString &longer) { return longer.startsWith(word); });
    };
    const auto remains = [&signs](const QString &sign) {
        return std::any_of(signs.cbegin(), signs.cend(),
                           [&sign](const QString &longer) { return longer.contains(sign); });
    };
    const QStringList wordsBefore = searchWords(before);
    const QStringList signsBefore = searchSigns(before);
    return std::all_of(wordsBefore.cbegin(), wordsBefore.cend(), begins)
        && std::all_of(signsBefore.cbegin(), signsBefore.cend(), remains);
}

QString containsPattern(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + escaped + u'%';
}

QString fingerprintWord(const QString &fingerprint) { return fingerprint.left(fingerprintSearched); }

} // namespace vigie
