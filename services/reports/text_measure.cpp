// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/text_measure.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

//! Longer texts are rarely said twice, and would only fill the memory.
constexpr qsizetype longestRemembered = 80;

} // namespace

TextMeasure::TextMeasure(const ReportStyle &style)
    : m_style(style)
    , m_widths(size_t(textStyles))
{
    for (int index = 0; index < textStyles; ++index)
        m_metrics.emplace_back(style.font(TextStyle(index)));
}

double TextMeasure::width(TextStyle style, const QString &text)
{
    if (text.size() > longestRemembered)
        return std::ceil(m_metrics[size_t(style)].horizontalAdvance(text));
    QHash<QString, float> &widths = m_widths[size_t(style)];
    const auto known = widths.constFind(text);
    if (known != widths.cend())
        return double(*known);
    const double width = std::ceil(m_metrics[size_t(style)].horizontalAdvance(text));
    widths.insert(text, float(width));
    return width;
}

double TextMeasure::widestWord(TextStyle style, const QString &text, double limit)
{
    double widest = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        widest = std::max(widest, word.size() > longestRemembered ? limit : width(style, word.toString()));
        if (widest >= limit)
            return limit;
    }
    return widest;
}

QList<TextLine> TextMeasure::lines(TextStyle style, const QString &text, double available)
{
    if (!text.contains(u'\n')) {
        const double natural = text.size() > longestRemembered * 10 ? available + 1 : width(style, text);
        if (natural <= available)
            return {{.start = 0, .length = int(text.size()), .width = float(natural)}};
    }
    QList<TextLine> lines;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        breakParagraph(style, text.mid(start, end - start), int(start), available, lines);
        start = end + 1;
    }
    return lines;
}

void TextMeasure::breakParagraph(TextStyle style, const QString &paragraph, int offset, double available,
                                 QList<TextLine> &lines)
{
    if (paragraph.isEmpty()) {
        lines += TextLine{.start = offset};
        return;
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    QTextLayout layout(paragraph, m_style.font(style));
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(available);
        lines += TextLine{.start = offset + line.textStart(),
                          .length = line.textLength(),
                          .width = float(std::ceil(line.naturalTextWidth()))};
    }
    layout.endLayout();
}

} // namespace vigie
