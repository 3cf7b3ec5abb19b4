// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/page_flow.h"

#include <algorithm>

namespace vigie {

namespace {

//! A column says the same words again and again; what is longer is rarely said twice.
constexpr int runsKept = 4096;
constexpr qsizetype longestKept = 80;

} // namespace

PageFlow::PageFlow(const ReportStyle &style, LaidOutReport &report)
    : m_style(style)
    , m_report(report)
    , m_said(runsKept)
    , m_measure(style)
{
    newPage();
}

double PageFlow::bottom() const { return m_geometry.bottom - (m_page == 0 ? m_firstFoot : 0); }

void PageFlow::space(double height)
{
    if (!isAtTop())
        advance(height);
}

void PageFlow::newPage()
{
    m_report.pages += PageContent{};
    m_page = int(m_report.pages.size()) - 1;
    m_y = m_geometry.top;
}

void PageFlow::returnToFirstFoot()
{
    m_page = 0;
    m_y = bottom();
    m_firstFoot = 0;
}

void PageFlow::keepTogether(double height)
{
    if (height > room() && !isAtTop())
        newPage();
}

PrintableText PageFlow::printable(const QString &text) const
{
    return vigie::printable(text, [this](QChar character) { return m_style.supports(character); });
}

TextRun PageFlow::run(const QString &text, TextStyle style, double width, const QColor &colour)
{
    TextRun run = broken(text, style, width);
    run.colour = colour.isValid() ? colour : m_style.colour(style);
    return run;
}

TextRun PageFlow::broken(const QString &text, TextStyle style, double width)
{
    const Said said{.style = style, .width = width, .text = text};
    if (const TextRun *known = m_said.object(said))
        return *known;
    TextRun run{.text = printable(text), .style = style};
    run.lines = m_measure.lines(style, run.text.shown, width);
    if (text.size() <= longestKept)
        m_said.insert(said, new TextRun(run));
    return run;
}

int PageFlow::chunkFor(int node, const QString &actualText, bool startsAfresh)
{
    if (node < 0)
        return noChunk;
    PageContent &content = page();
    const int last = int(content.chunks.size()) - 1;
    const bool isOpen = last >= 0 && !content.texts.isEmpty() && content.texts.constLast().chunk == last
        && content.chunks[last].node == node && content.chunks[last].actualText.isEmpty() == actualText.isEmpty();
    if (isOpen) {
        // Who reads by the tags does not see that the line is another one.
        if (startsAfresh && !actualText.isEmpty())
            content.chunks[last].actualText += u' ';
        else if (startsAfresh)
            content.texts.last().text += u' ';
        content.chunks[last].actualText += actualText;
        return last;
    }
    content.chunks += Chunk{.node = node, .actualText = actualText};
    m_report.structure.addChunk(node, m_page, last + 1);
    return last + 1;
}

void PageFlow::placeLine(const TextRun &run, int line, double x, double top, double width, CellAlignment alignment,
                         int node)
{
    const TextLine &part = run.lines[line];
    if (part.length == 0)
        return;
    const QString actual = run.text.isSubstituted() ? run.text.actualPart(part.start, part.length) : QString();
    const bool startsAfresh = line == 0 || run.text.shown[part.start - 1] == u'\n';
    const int chunk = chunkFor(node, actual, startsAfresh);
    const double left = alignment == CellAlignment::Right ? x + width - double(part.width) : x;
    page().texts += TextItem{
        .x = float(left),
        .baseline = float(top + m_style.ascent(run.style)),
        .style = run.style,
        .colour = run.colour.rgb(),
        .chunk = chunk,
        .text = part.length == run.text.shown.size() ? run.text.shown : run.text.shown.mid(part.start, part.length)};
}

void PageFlow::placeParagraph(const TextRun &run, double x, int node)
{
    const double height = m_style.lineHeight(run.style);
    for (int line = 0; line < run.count(); ++line) {
        keepTogether(height);
        placeLine(run, line, x, m_y, 0, CellAlignment::Left, node);
        advance(height);
    }
}

void PageFlow::placeRule(double x1, double x2, double y, double width, const QColor &colour)
{
    page().rules += LineItem{.line = {x1, y, x2, y}, .width = width, .colour = colour};
}

void PageFlow::placeStateShape(const StateMark &mark, const QRectF &square)
{
    page().states += StateItem{.square = square, .shape = mark.shape, .colour = toneColour(mark.tone)};
}

} // namespace vigie
