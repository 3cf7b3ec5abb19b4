// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_layout.h"

#include "services/reports/report_text.h"
#include "services/reports/report_writer.h"
#include "services/reports/table_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr double thinLine = points(0.5);
constexpr double summaryInset = points(10);
constexpr double figureShare = 0.34; // of the width, for what is said large
constexpr double methodGap = points(14);
constexpr qsizetype methodColumns = 3;

class ReportLayout
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReportLayout)

public:
    ReportLayout(const ReportDocument &document, const ReportStyle &style, std::stop_token stop)
        : m_document(document)
        , m_flow(style, m_report)
        , m_stop(std::move(stop))
    {
    }

    Result<LaidOutReport> layOut();

private:
    void placeTitle();
    bool place(const Block &block);
    bool placeBlock(const SummaryBlock &block);
    bool placeBlock(const HeadingBlock &block);
    bool placeBlock(const ParagraphBlock &block);
    bool placeBlock(const StateBlock &block);
    bool placeBlock(const LinkBlock &block);
    bool placeBlock(const FactsBlock &block);
    bool placeBlock(const TableBlock &block);
    bool placeBlock(const FigureBlock &block);
    void placeState(const StateMark &mark, double x);
    double placeSummaryFigure(const SummaryBlock &block, double x, double width);
    [[nodiscard]] double summaryHeight(const SummaryBlock &block);
    [[nodiscard]] double nextHeight();

    [[nodiscard]] double methodHeight();
    [[nodiscard]] double methodColumnWidth() const;
    void placeMethod();
    void placeRunningText();
    void placeHeader(PageContent &page);
    void placeFooter(PageContent &page, int number);
    void placeRunning(PageContent &page, const QString &text, TextStyle style, double x, double baseline,
                      CellAlignment alignment, int chunk);

    [[nodiscard]] double left() const { return m_flow.geometry().left; }
    [[nodiscard]] double bodyWidth() const { return m_flow.geometry().bodyWidth(); }

    const ReportDocument &m_document;
    LaidOutReport m_report{};
    PageFlow m_flow;
    std::stop_token m_stop;
    const Block *m_next{nullptr}; //!< after the one that is being placed
    int m_lastLevel{1};
    bool m_methodAtFirstFoot{false};
    bool m_isMethod{false}; //!< at the foot, where room was kept for it
};

Result<LaidOutReport> ReportLayout::layOut()
{
    m_methodAtFirstFoot = true;
    const double foot = methodHeight();
    m_methodAtFirstFoot = foot > 0 && foot < m_flow.geometry().bodyHeight() / 3;
    if (m_methodAtFirstFoot)
        m_flow.reserveFirstFoot(foot);
    placeTitle();
    for (qsizetype index = 0; index < m_document.blocks.size(); ++index) {
        m_next = index + 1 < m_document.blocks.size() ? &m_document.blocks[index + 1] : nullptr;
        if (!place(m_document.blocks[index]) || m_stop.stop_requested())
            return failure(Error::Kind::Cancelled);
    }
    placeMethod();
    placeRunningText();
    return std::move(m_report);
}

bool ReportLayout::place(const Block &block)
{
    return std::visit([this](const auto &content) { return placeBlock(content); }, block);
}

void ReportLayout::placeTitle()
{
    StructureTree &structure = m_flow.structure();
    m_report.outline += OutlineEntry{.level = 1, .title = m_document.title, .page = 0, .top = m_flow.y()};
    m_flow.placeParagraph(m_flow.run(m_document.title, TextStyle::Title, bodyWidth()), left(),
                          structure.add(StructureTree::root(), Role::H1));
    if (!m_document.subtitle.isEmpty()) {
        m_flow.advance(points(1));
        m_flow.placeParagraph(m_flow.run(m_document.subtitle, TextStyle::Subtitle, bodyWidth()), left(),
                              structure.add(StructureTree::root(), Role::P));
    }
    m_flow.advance(points(12));
}

void ReportLayout::placeState(const StateMark &mark, double x)
{
    constexpr double size = points(10.5);
    const double height = m_flow.style().lineHeight(TextStyle::StateWord);
    const TextRun word = m_flow.run(mark.word, TextStyle::StateWord, bodyWidth() / 2, toneColour(mark.tone));
    m_flow.keepTogether(height * word.count());
    m_flow.placeStateShape(mark, {x, m_flow.y() + (height - size) / 2, size, size});
    m_flow.placeParagraph(word, x + size + points(5), m_flow.structure().add(StructureTree::root(), Role::P));
}

double ReportLayout::placeSummaryFigure(const SummaryBlock &block, double x, double width)
{
    StructureTree &structure = m_flow.structure();
    if (!block.figure.isEmpty()) {
        m_flow.placeParagraph(m_flow.run(block.figure, TextStyle::Figure, width), x,
                              structure.add(StructureTree::root(), Role::P));
    }
    if (block.state)
        placeState(*block.state, x);
    if (!block.caption.isEmpty()) {
        m_flow.advance(points(2));
        m_flow.placeParagraph(m_flow.run(block.caption, TextStyle::Secondary, width), x,
                              structure.add(StructureTree::root(), Role::P));
    }
    return m_flow.y();
}

bool ReportLayout::placeBlock(const SummaryBlock &block)
{
    constexpr double inset = summaryInset;
    if (const double height = summaryHeight(block); height <= m_flow.geometry().bodyHeight())
        m_flow.keepTogether(height);
    m_flow.placeRule(left(), left() + bodyWidth(), m_flow.y(), thinLine, ink::strongLine);
    const double top = m_flow.y() + inset;
    const int page = m_flow.pageIndex();
    m_flow.moveTo(top);
    const bool hasFigure = !block.figure.isEmpty() || block.state || !block.caption.isEmpty();
    const double side = hasFigure ? bodyWidth() * figureShare : 0;
    const double figureBottom = hasFigure ? placeSummaryFigure(block, left(), side - points(24)) : top;
    m_flow.moveTo(top);
    layOutFacts(m_flow, StructureTree::root(), block.facts, left() + side, bodyWidth() - side,
                hasFigure ? CellAlignment::Right : CellAlignment::Left);
    const bool isOnePage = m_flow.pageIndex() == page;
    const double bottom = isOnePage ? std::max(figureBottom, m_flow.y()) : m_flow.y();
    if (hasFigure && isOnePage) {
        m_flow.page().rules += LineItem{.line = {left() + side - points(14), top, left() + side - points(14), bottom},
                                        .width = thinLine,
                                        .colour = ink::strongLine};
    }
    m_flow.moveTo(bottom + inset);
    m_flow.placeRule(left(), left() + bodyWidth(), m_flow.y(), thinLine, ink::strongLine);
    return true;
}

double ReportLayout::summaryHeight(const SummaryBlock &block)
{
    const bool hasFigure = !block.figure.isEmpty() || block.state || !block.caption.isEmpty();
    const double side = hasFigure ? bodyWidth() * figureShare : 0;
    double figure = block.figure.isEmpty() ? 0 : m_flow.style().lineHeight(TextStyle::Figure);
    const auto add = [&](const QString &text, TextStyle style, double width) {
        figure += m_flow.run(text, style, width).count() * m_flow.style().lineHeight(style);
    };
    if (block.state)
        add(block.state->word, TextStyle::StateWord, bodyWidth() / 2);
    if (!block.caption.isEmpty()) {
        figure += points(2);
        add(block.caption, TextStyle::Secondary, side - points(24));
    }
    return std::max(figure,
                    factsHeight(m_flow, block.facts, bodyWidth() - side,
                                hasFigure ? CellAlignment::Right : CellAlignment::Left))
        + 2 * summaryInset;
}

//! Of what a heading must not be parted from; a table or a text may break after its first lines.
double ReportLayout::nextHeight()
{
    if (!m_next)
        return 0;
    if (const auto *figure = std::get_if<FigureBlock>(m_next))
        return millimetres(figure->heightMillimetres) + points(6);
    if (std::holds_alternative<TableBlock>(*m_next))
        return points(64); // its header and the first lines of its first row, which are kept together too
    const auto *summary = std::get_if<SummaryBlock>(m_next);
    const double height = summary ? summaryHeight(*summary) : 0;
    return height <= m_flow.geometry().bodyHeight() / 2 ? height : 0; // a long one follows its heading in parts
}

bool ReportLayout::placeBlock(const HeadingBlock &block)
{
    const int level = std::clamp(block.level, 2, std::min(3, m_lastLevel + 1));
    m_lastLevel = level;
    const TextStyle style = level == 2 ? TextStyle::Heading2 : TextStyle::Heading3;
    m_flow.space(points(level == 2 ? 17 : 11));
    if (!m_isMethod)
        m_flow.keepTogether(std::max(points(56), m_flow.style().lineHeight(style) + points(8) + nextHeight()));
    const double top = m_flow.y();
    m_report.outline += OutlineEntry{.level = level, .title = block.text, .page = m_flow.pageIndex(), .top = top};
    const TextRun text = m_flow.run(block.text, style, bodyWidth());
    m_flow.placeParagraph(text, left(),
                          m_flow.structure().add(StructureTree::root(), level == 2 ? Role::H2 : Role::H3));
    if (!block.remark.isEmpty()) {
        const double x = left() + double(text.lines.constLast().width) + points(8);
        const TextRun remark = m_flow.run(block.remark, TextStyle::Remark, bodyWidth());
        const int node = m_flow.structure().add(StructureTree::root(), Role::P);
        const bool fitsBeside = text.count() == 1 && remark.count() == 1
            && x + double(remark.lines.constFirst().width) <= left() + bodyWidth();
        if (fitsBeside) {
            const double baseline = top + m_flow.style().ascent(style) - m_flow.style().ascent(TextStyle::Remark);
            m_flow.placeLine(remark, 0, x, baseline, 0, CellAlignment::Left, node);
        } else {
            m_flow.placeParagraph(remark, left(), node);
        }
    }
    m_flow.advance(points(2));
    return true;
}

bool ReportLayout::placeBlock(const ParagraphBlock &block)
{
    const TextStyle style = block.tone == TextTone::Body ? TextStyle::Body
        : block.tone == TextTone::Secondary              ? TextStyle::Secondary
                                                         : TextStyle::Note;
    m_flow.space(points(3));
    m_flow.placeParagraph(m_flow.run(block.text, style, bodyWidth()), left(),
                          m_flow.structure().add(StructureTree::root(), Role::P));
    return true;
}

bool ReportLayout::placeBlock(const StateBlock &block)
{
    m_flow.space(points(4));
    placeState(block.state, left());
    if (!block.caption.isEmpty())
        placeBlock(ParagraphBlock{.text = block.caption, .tone = TextTone::Secondary});
    return true;
}

bool ReportLayout::placeBlock(const LinkBlock &block)
{
    m_flow.space(points(3));
    const TextRun run = m_flow.run(block.text, TextStyle::Link, bodyWidth());
    const int paragraph = m_flow.structure().add(StructureTree::root(), Role::P);
    const int node = m_flow.structure().add(paragraph, Role::Link);
    const double height = m_flow.style().lineHeight(TextStyle::Link);
    for (int line = 0; line < run.count(); ++line) {
        m_flow.keepTogether(height);
        const double width = double(run.lines[line].width);
        m_flow.placeLine(run, line, left(), m_flow.y(), 0, CellAlignment::Left, node);
        m_flow.placeRule(left(), left() + width, m_flow.y() + m_flow.style().ascent(TextStyle::Link) + points(1.4),
                         thinLine, ink::accent);
        PageContent &page = m_flow.page();
        m_report.structure.addAnnotation(node, m_flow.pageIndex(), int(page.links.size()));
        page.links += LinkItem{
            .area = {left(), m_flow.y(), width, height}, .url = block.url, .text = block.text, .node = node};
        m_flow.advance(height);
    }
    return true;
}

bool ReportLayout::placeBlock(const FactsBlock &block)
{
    m_flow.space(points(4));
    layOutFacts(m_flow, StructureTree::root(), block.facts, left(), bodyWidth(), CellAlignment::Left);
    return true;
}

bool ReportLayout::placeBlock(const TableBlock &block)
{
    if (block.rows.isEmpty())
        return placeBlock(ParagraphBlock{.text = block.emptyText, .tone = TextTone::Secondary});
    m_flow.space(points(3));
    const bool isWhole = layOutTable(m_flow, StructureTree::root(), block, m_stop);
    m_flow.advance(points(4));
    return isWhole;
}

bool ReportLayout::placeBlock(const FigureBlock &block)
{
    const double height = millimetres(block.heightMillimetres);
    m_flow.space(points(6));
    m_flow.keepTogether(height);
    const int node = m_flow.structure().add(StructureTree::root(), Role::Figure);
    m_flow.structure().setText(node, block.alternative);
    PageContent &page = m_flow.page();
    const int chunk = int(page.chunks.size());
    page.chunks += Chunk{.node = node};
    m_report.structure.addChunk(node, m_flow.pageIndex(), chunk);
    page.figures += FigureItem{.area = {left(), m_flow.y(), bodyWidth(), height}, .chunk = chunk, .paint = block.paint};
    m_flow.advance(height + points(6));
    return true;
}

double ReportLayout::methodColumnWidth() const
{
    const auto columns = double(m_methodAtFirstFoot ? std::clamp<qsizetype>(m_document.method.size(), 1, methodColumns)
                                                    : 1);
    return (bodyWidth() - methodGap * (columns - 1)) / columns;
}

double ReportLayout::methodHeight()
{
    if (m_document.method.isEmpty())
        return 0;
    QList<int> lines{0, 0, 0};
    for (qsizetype index = 0; index < m_document.method.size(); ++index)
        lines[index % methodColumns] +=
            m_flow.run(m_document.method[index], TextStyle::Note, methodColumnWidth()).count();
    const auto paragraphs = double((m_document.method.size() - 1) / methodColumns);
    const int longest = *std::max_element(lines.cbegin(), lines.cend());
    return points(17 + 2) + m_flow.style().lineHeight(TextStyle::Heading2) + paragraphs * points(3)
        + longest * m_flow.style().lineHeight(TextStyle::Note);
}

void ReportLayout::placeMethod()
{
    if (m_document.method.isEmpty())
        return;
    if (m_methodAtFirstFoot)
        m_flow.returnToFirstFoot();
    m_isMethod = m_methodAtFirstFoot;
    placeBlock(HeadingBlock{.level = 2, .text = m_document.methodTitle});
    const double top = m_flow.y();
    QList<double> bottoms{top, top, top};
    for (qsizetype index = 0; index < m_document.method.size(); ++index) {
        const qsizetype column = m_methodAtFirstFoot ? index % methodColumns : 0;
        m_flow.moveTo(bottoms[column]);
        const double x = left() + double(column) * (methodColumnWidth() + methodGap);
        m_flow.placeParagraph(m_flow.run(m_document.method[index], TextStyle::Note, methodColumnWidth()), x,
                              m_flow.structure().add(StructureTree::root(), Role::P));
        bottoms[column] = m_flow.y() + points(3);
    }
}

void ReportLayout::placeRunning(PageContent &page, const QString &text, TextStyle style, double x, double baseline,
                                CellAlignment alignment, int chunk)
{
    const QString shown = m_flow.printable(text).shown;
    const double width = m_flow.measure().width(style, shown);
    page.texts += TextItem{.x = float(alignment == CellAlignment::Right ? x - width : x),
                           .baseline = float(baseline),
                           .style = style,
                           .colour = m_flow.style().colour(style).rgb(),
                           .chunk = chunk,
                           .text = shown};
}

void ReportLayout::placeHeader(PageContent &page)
{
    const PageGeometry &geometry = m_flow.geometry();
    placeRunning(page, m_document.name, TextStyle::RunningStrong, geometry.left, geometry.headerBaseline,
                 CellAlignment::Left, headerChunk);
    const QString producer = producerName(m_document.context.producer);
    if (!producer.isEmpty()) {
        const double name = m_flow.measure().width(TextStyle::RunningStrong, m_flow.printable(m_document.name).shown);
        placeRunning(page, QStringLiteral("\u00a0\u00b7 ") + producer, TextStyle::Running, geometry.left + name,
                     geometry.headerBaseline, CellAlignment::Left, headerChunk);
    }
    if (m_document.context.demonstration) {
        placeRunning(page, tr("Démonstration, données fictives"), TextStyle::RunningMark, geometry.right,
                     geometry.headerBaseline, CellAlignment::Right, headerChunk);
    }
    page.rules += LineItem{.line = {geometry.left, geometry.headerRule, geometry.right, geometry.headerRule},
                           .width = points(0.7),
                           .colour = ink::text};
}

void ReportLayout::placeFooter(PageContent &page, int number)
{
    const PageGeometry &geometry = m_flow.geometry();
    placeRunning(page, establishedSentence(m_document.context), TextStyle::Running, geometry.left,
                 geometry.footerBaseline, CellAlignment::Left, footerChunk);
    const QString pages = tr("Page %1 sur %2").arg(number).arg(m_report.pages.size());
    const QString journal = journalMark(m_document.context.journalHash);
    const QString gap = journal.isEmpty() ? QString() : QString(4, QChar(0x00a0));
    placeRunning(page, journal + gap + pages, TextStyle::Running, geometry.right, geometry.footerBaseline,
                 CellAlignment::Right, footerChunk);
    page.rules += LineItem{.line = {geometry.left, geometry.footerRule, geometry.right, geometry.footerRule},
                           .width = thinLine,
                           .colour = ink::strongLine};
}

void ReportLayout::placeRunningText()
{
    for (qsizetype index = 0; index < m_report.pages.size(); ++index) {
        placeHeader(m_report.pages[index]);
        placeFooter(m_report.pages[index], int(index) + 1);
    }
}

qsizetype rowsOf(const ReportDocument &document)
{
    qsizetype rows = 0;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block))
            rows += table->rows.size();
    }
    return rows;
}

} // namespace

Result<LaidOutReport> layOutReport(const ReportDocument &document, const ReportStyle &style, std::stop_token stop)
{
    const qsizetype rows = rowsOf(document);
    if (rows > mostReportRows)
        return failure(Error::Kind::TooLarge, QString::number(rows));
    return ReportLayout(document, style, std::move(stop)).layOut();
}

} // namespace vigie
