// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_style.h"

#include <QFontMetricsF>

namespace vigie {

namespace {

struct StyleFacts {
    double points;
    QFont::Weight weight;
    double leading; //!< line height over size
};

StyleFacts factsOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return {16.5, QFont::Bold, 1.28};
    case TextStyle::Subtitle:
        return {9.4, QFont::Normal, 1.4};
    case TextStyle::Figure:
        return {25, QFont::Bold, 1.2};
    case TextStyle::Heading2:
        return {9.8, QFont::Bold, 1.4};
    case TextStyle::Heading3:
        return {8.6, QFont::Bold, 1.4};
    case TextStyle::Remark:
    case TextStyle::TableHead:
        return {7.4, QFont::Normal, 1.4};
    case TextStyle::Body:
    case TextStyle::Secondary:
    case TextStyle::Link:
        return {8.2, QFont::Normal, 1.45};
    case TextStyle::Note:
        return {7, QFont::Normal, 1.48};
    case TextStyle::StateWord:
        return {9, QFont::Bold, 1.4};
    case TextStyle::FactLabel:
    case TextStyle::FactValue:
        return {7.9, QFont::Normal, 1.5};
    case TextStyle::Cell:
    case TextStyle::CellMuted:
    case TextStyle::CellState:
        return {7.8, QFont::Normal, 1.34};
    case TextStyle::CellStrong:
        return {7.8, QFont::Bold, 1.34};
    case TextStyle::CellSecond:
        return {6.8, QFont::Normal, 1.4};
    case TextStyle::Running:
        return {7.1, QFont::Normal, 1.4};
    case TextStyle::RunningStrong:
    case TextStyle::RunningMark:
        return {7.1, QFont::Bold, 1.4};
    }
    Q_UNREACHABLE();
}

constexpr char16_t endOfLatin = 0x0250;

QFont fontOf(const QString &family, const StyleFacts &facts)
{
    QFont font;
    if (!family.isEmpty())
        font.setFamily(family);
    font.setStyleName({});
    font.setItalic(false);
    font.setPixelSize(qRound(points(facts.points)));
    font.setWeight(facts.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

} // namespace

ReportStyle::ReportStyle(const QString &family)
{
    for (int index = 0; index < textStyles; ++index) {
        const StyleFacts facts = factsOf(TextStyle(index));
        const QFont font = fontOf(family, facts);
        const QFontMetricsF metrics(font);
        const double height = points(facts.points * facts.leading);
        m_fonts[size_t(index)] = font;
        m_lineHeights[size_t(index)] = height;
        m_ascents[size_t(index)] = (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    }
    m_regular = QRawFont::fromFont(font(TextStyle::Body));
    m_bold = QRawFont::fromFont(font(TextStyle::Title));
    for (char16_t code = 0; code < endOfLatin; ++code)
        m_latin.push_back(m_regular.supportsCharacter(QChar(code)) && m_bold.supportsCharacter(QChar(code)));
}

QColor ReportStyle::colour(TextStyle style) const
{
    switch (style) {
    case TextStyle::Subtitle:
    case TextStyle::Remark:
    case TextStyle::Secondary:
    case TextStyle::FactLabel:
    case TextStyle::TableHead:
    case TextStyle::CellMuted:
    case TextStyle::Running:
        return ink::secondary;
    case TextStyle::CellSecond:
        return ink::tertiary;
    case TextStyle::Link:
        return ink::accent;
    case TextStyle::RunningMark:
        return ink::demonstration;
    case TextStyle::Title:
    case TextStyle::Figure:
    case TextStyle::Heading2:
    case TextStyle::Heading3:
    case TextStyle::Body:
    case TextStyle::Note:
    case TextStyle::StateWord:
    case TextStyle::FactValue:
    case TextStyle::Cell:
    case TextStyle::CellStrong:
    case TextStyle::CellState:
    case TextStyle::RunningStrong:
        return ink::text;
    }
    Q_UNREACHABLE();
}

bool ReportStyle::supports(QChar character) const
{
    if (character.unicode() < endOfLatin)
        return m_latin[character.unicode()];
    return m_regular.supportsCharacter(character) && m_bold.supportsCharacter(character);
}

} // namespace vigie
