// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_style.h"

#include <QFontMetricsF>
#include <QHash>

#include <vector>

namespace vigie {

//! A line of a text: a part of it, and how wide it is.
struct TextLine {
    int start{0};
    int length{0}; //!< the spaces at its end included
    float width{0};
};

//! Breaks and measures; remembers what it has measured, since a column says the same words again and again.
class TextMeasure
{
public:
    explicit TextMeasure(const ReportStyle &style);

    [[nodiscard]] double width(TextStyle style, const QString &text);
    //! The widest part that no line break can cut, up to a limit: beyond it a word is cut anywhere.
    [[nodiscard]] double widestWord(TextStyle style, const QString &text, double limit);
    [[nodiscard]] QList<TextLine> lines(TextStyle style, const QString &text, double width);

private:
    void breakParagraph(TextStyle style, const QString &paragraph, int offset, double width, QList<TextLine> &lines);

    const ReportStyle &m_style;
    std::vector<QFontMetricsF> m_metrics{};
    std::vector<QHash<QString, float>> m_widths{};
};

} // namespace vigie
