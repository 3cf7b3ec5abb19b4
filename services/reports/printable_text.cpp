// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/printable_text.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr QChar whiteSquare(0x25a1);
constexpr QChar noBreakSpace(0x00a0);
constexpr QChar narrowNoBreakSpace(0x202f);

//! Latin, Greek and Cyrillic are shaped one character a glyph; elsewhere the glyphs alone do not give the text back.
constexpr char16_t lastSimpleLetter = 0x052f;

bool isPlainPrintable(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x20 && code < 0x7f) || code == u'\n' || (code >= 0xa1 && code < 0x0250 && code != 0xad);
}

bool isDropped(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Other_Control || category == QChar::Other_Format || (code >= 0xfe00 && code <= 0xfe0f)
        || (code >= 0xe0100 && code <= 0xe01ef) || code == 0xfffe || code == 0xffff;
}

//! Kept in the text that a reader gets: what joins the parts of an emoji.
bool isJoiner(char32_t code) { return code == 0x200c || code == 0x200d || (code >= 0xfe00 && code <= 0xfe0f); }

bool isSpace(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return code == u'\t' || code == u'\r' || code == 0x0b || code == 0x0c || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

bool isNoBreakSpace(char32_t code) { return code == 0x00a0 || code == 0x202f || code == 0x2007; }

bool isSimple(char32_t code) { return code <= lastSimpleLetter || (code >= 0x1e00 && code <= 0x2bff); }

class Printer
{
public:
    explicit Printer(const Supports &supports)
        : m_supports(supports)
    {
    }

    void add(char32_t code)
    {
        if (code == u'\n')
            show(u'\n', code);
        else if (isSpace(code))
            show(u' ', u' ');
        else if (isDropped(code))
            drop(code);
        else if (code > 0xffff)
            substitute(code);
        else
            addLetter(code);
    }

    PrintableText finish()
    {
        if (!m_substituted) {
            m_text.actual.clear();
            m_text.origins.clear();
        }
        return std::move(m_text);
    }

private:
    void addLetter(char32_t code)
    {
        const QChar character(static_cast<char16_t>(code));
        const bool hasGlyph = m_supports(character);
        if (!hasGlyph && isNoBreakSpace(code) && m_supports(noBreakSpace)) {
            show(noBreakSpace, noBreakSpace.unicode()); // an amount stays in one piece
        } else if (!hasGlyph && (isNoBreakSpace(code) || character.isSpace())) {
            show(u' ', u' ');
        } else if (!hasGlyph || QChar::category(code) == QChar::Other_PrivateUse || character.isSurrogate()) {
            substitute(character.isSurrogate() ? char32_t(0xfffd) : code);
        } else {
            m_substituted = m_substituted || !isSimple(code) || character.isMark();
            show(character, code);
        }
    }

    void show(QChar character, char32_t actual)
    {
        m_text.origins += int(m_text.actual.size());
        m_text.shown += character;
        m_text.actual += QChar::fromUcs4(actual);
    }

    void substitute(char32_t actual)
    {
        m_substituted = true;
        show(whiteSquare, actual);
    }

    void drop(char32_t code)
    {
        if (isJoiner(code) && !m_text.actual.isEmpty())
            m_text.actual += QChar::fromUcs4(code);
    }

    const Supports &m_supports;
    PrintableText m_text{};
    bool m_substituted{false};
};

} // namespace

QString PrintableText::actualPart(qsizetype start, qsizetype length) const
{
    if (!isSubstituted())
        return shown.mid(start, length);
    const qsizetype end = start + length;
    const qsizetype from = start < origins.size() ? origins[start] : actual.size();
    const qsizetype until = end < origins.size() ? origins[end] : actual.size();
    return actual.mid(from, until - from);
}

PrintableText printable(const QString &text, const Supports &supports)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlainPrintable)
        && std::all_of(text.cbegin(), text.cend(), [&](QChar c) { return c == u'\n' || supports(c); }))
        return {.shown = text};
    Printer printer(supports);
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const char32_t code : composed.toUcs4())
        printer.add(code);
    return printer.finish();
}

QString typeset(QString sentence)
{
    for (const char16_t mark : {u';', u':', u'!', u'?', u'»'})
        sentence.replace(QString(u' ') + QChar(mark), QString(narrowNoBreakSpace) + QChar(mark));
    sentence.replace(QStringLiteral("« "), QStringLiteral("«") + narrowNoBreakSpace);
    return sentence;
}

} // namespace vigie
