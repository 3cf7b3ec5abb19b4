// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/table_layout.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

constexpr double columnGap = points(9);
constexpr double padding = points(3.1);
constexpr double stateIndent = points(11.5);
constexpr double stateSize = points(8);
constexpr double thinLine = points(0.5);
constexpr double strongLine = points(0.8);
constexpr int rowsBetweenStops = 256;

//! A cell broken into lines.
struct LaidOutCell {
    QList<TextRun> runs{};
    std::optional<StateMark> state{};
    double indent{0};
    int node{-1};
    int run{0}; //!< the next line to place
    int line{0};

    [[nodiscard]] bool isDone() const { return run >= runs.size(); }
};

class TableLayout
{
public:
    TableLayout(PageFlow &flow, const TableBlock &table)
        : m_flow(flow)
        , m_table(table)
    {
    }

    bool layOut(int parentNode, std::stop_token stop);

private:
    void measureColumns();
    ColumnWish wishOf(qsizetype column);
    void widen(ColumnWish &wish, TextStyle style, const QString &text, double indent);
    [[nodiscard]] double mostNatural() const { return m_flow.geometry().bodyWidth() / 2; }

    void placeHeader(int headNode);
    [[nodiscard]] double headerHeight();
    void placeRow(const ReportRow &row, int rowNode);
    [[nodiscard]] LaidOutCell layOutCell(const ReportCell &cell, qsizetype column, RowEmphasis emphasis);
    [[nodiscard]] double heightOf(const LaidOutCell &cell) const;
    //! As many lines of the cell as the height holds; returns what they took.
    double placeLines(LaidOutCell &cell, qsizetype column, double top, double height);
    void placePart(QList<LaidOutCell> &cells, double height);

    PageFlow &m_flow;
    const TableBlock &m_table;
    QList<double> m_lefts{};
    QList<double> m_widths{};
};

TextStyle cellStyle(RowEmphasis emphasis)
{
    switch (emphasis) {
    case RowEmphasis::None:
        return TextStyle::Cell;
    case RowEmphasis::Strong:
        return TextStyle::CellStrong;
    case RowEmphasis::Muted:
        return TextStyle::CellMuted;
    }
    Q_UNREACHABLE();
}

void TableLayout::widen(ColumnWish &wish, TextStyle style, const QString &text, double indent)
{
    if (text.isEmpty())
        return;
    TextMeasure &measure = m_flow.measure();
    const PrintableText shown = m_flow.printable(text);
    const bool isLong = shown.shown.size() > 400;
    const double natural = isLong ? mostNatural() : measure.width(style, shown.shown);
    wish.natural = std::min(std::max(wish.natural, natural + indent), mostNatural());
    if (natural + indent > wish.least)
        wish.least = std::max(wish.least,
                              measure.widestWord(style, shown.shown, m_flow.geometry().bodyWidth() / 3.5) + indent);
}

ColumnWish TableLayout::wishOf(qsizetype column)
{
    ColumnWish wish;
    widen(wish, TextStyle::TableHead, m_table.columns[column].header, 0);
    for (const ReportRow &row : m_table.rows) {
        const ReportCell &cell = row.cells[column];
        const double indent = cell.state ? stateIndent : 0;
        widen(wish, cellStyle(row.emphasis), cell.state ? cell.state->word : cell.text, indent);
        widen(wish, TextStyle::CellSecond, cell.second, indent);
    }
    return wish;
}

void TableLayout::measureColumns()
{
    QList<ColumnWish> wishes;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        wishes += wishOf(column);
    const double gaps = columnGap * double(m_table.columns.size() - 1);
    m_widths = sharedWidths(wishes, m_flow.geometry().bodyWidth() - gaps);
    double left = m_flow.geometry().left;
    for (const double width : std::as_const(m_widths)) {
        m_lefts += left;
        left += width + columnGap;
    }
}

bool TableLayout::layOut(int parentNode, std::stop_token stop)
{
    measureColumns();
    StructureTree &structure = m_flow.structure();
    const int tableNode = structure.add(parentNode, Role::Table);
    if (!m_table.summary.isEmpty())
        structure.setText(tableNode, m_table.summary);
    const int headNode = structure.add(structure.add(tableNode, Role::THead), Role::TR);
    m_flow.keepTogether(headerHeight() + points(32));
    placeHeader(headNode);
    const int bodyNode = structure.add(tableNode, Role::TBody);
    int placed = 0;
    for (const ReportRow &row : m_table.rows) {
        placeRow(row, structure.add(bodyNode, Role::TR));
        if (++placed % rowsBetweenStops == 0 && stop.stop_requested())
            return false;
    }
    m_flow.placeRule(m_flow.geometry().left, m_flow.geometry().right, m_flow.y(), thinLine, ink::text);
    return true;
}

double TableLayout::headerHeight()
{
    int lines = 1;
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        lines = std::max(lines,
                         m_flow.run(m_table.columns[column].header, TextStyle::TableHead, m_widths[column]).count());
    return lines * m_flow.style().lineHeight(TextStyle::TableHead) + 2 * padding;
}

//! An artifact when there is no node for it.
void TableLayout::placeHeader(int headNode)
{
    const double height = headerHeight();
    const double lineHeight = m_flow.style().lineHeight(TextStyle::TableHead);
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const TextRun run = m_flow.run(m_table.columns[column].header, TextStyle::TableHead, m_widths[column]);
        const int node = headNode < 0 ? -1 : m_flow.structure().add(headNode, Role::TH, HeaderScope::Column);
        double top = m_flow.y() + height - padding - run.count() * lineHeight;
        for (int line = 0; line < run.count(); ++line, top += lineHeight)
            m_flow.placeLine(run, line, m_lefts[column], top, m_widths[column], m_table.columns[column].alignment,
                             node);
    }
    m_flow.advance(height);
    m_flow.placeRule(m_flow.geometry().left, m_flow.geometry().right, m_flow.y(), strongLine, ink::text);
}

LaidOutCell TableLayout::layOutCell(const ReportCell &cell, qsizetype column, RowEmphasis emphasis)
{
    LaidOutCell laidOut{.state = cell.state, .indent = cell.state ? stateIndent : 0};
    const double width = m_widths[column] - laidOut.indent;
    const QString &main = cell.state ? cell.state->word : cell.text;
    if (!main.isEmpty()) {
        laidOut.runs += m_flow.run(main, cell.state ? TextStyle::CellState : cellStyle(emphasis), width,
                                   cell.state ? toneColour(cell.state->tone) : QColor());
    }
    if (!cell.second.isEmpty())
        laidOut.runs += m_flow.run(cell.second, TextStyle::CellSecond, width);
    return laidOut;
}

double TableLayout::heightOf(const LaidOutCell &cell) const
{
    return std::accumulate(cell.runs.cbegin(), cell.runs.cend(), 0.0, [this](double height, const TextRun &run) {
        return height + run.count() * m_flow.style().lineHeight(run.style);
    });
}

double TableLayout::placeLines(LaidOutCell &cell, qsizetype column, double top, double height)
{
    double used = 0;
    if (cell.state && cell.run == 0 && cell.line == 0) {
        const double lineHeight = m_flow.style().lineHeight(TextStyle::CellState);
        m_flow.placeStateShape(*cell.state,
                               {m_lefts[column], top + (lineHeight - stateSize) / 2, stateSize, stateSize});
    }
    while (!cell.isDone()) {
        const TextRun &run = cell.runs[cell.run];
        const double lineHeight = m_flow.style().lineHeight(run.style);
        if (used + lineHeight > height + 1)
            break;
        m_flow.placeLine(run, cell.line, m_lefts[column] + cell.indent, top + used, m_widths[column] - cell.indent,
                         m_table.columns[column].alignment, cell.node);
        used += lineHeight;
        if (++cell.line >= run.count()) {
            ++cell.run;
            cell.line = 0;
        }
    }
    return used;
}

void TableLayout::placePart(QList<LaidOutCell> &cells, double height)
{
    double used = 0;
    for (qsizetype column = 0; column < cells.size(); ++column)
        used = std::max(used, placeLines(cells[column], column, m_flow.y() + padding, height));
    m_flow.advance(used + 2 * padding);
}

void TableLayout::placeRow(const ReportRow &row, int rowNode)
{
    QList<LaidOutCell> cells;
    double height = m_flow.style().lineHeight(TextStyle::Cell);
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        cells += layOutCell(row.cells[column], column, row.emphasis);
        cells.last().node = m_flow.structure().add(rowNode, Role::TD);
        height = std::max(height, heightOf(cells.last()));
    }
    const auto isUnfinished = [](const LaidOutCell &cell) { return !cell.isDone(); };
    const auto continueOnNextPage = [this] {
        m_flow.newPage();
        placeHeader(-1);
    };
    const bool fitsAPage = height + 2 * padding <= m_flow.geometry().bodyHeight() - headerHeight();
    const double leastRoom = fitsAPage ? height + 2 * padding : points(40);
    if (m_flow.room() < leastRoom)
        continueOnNextPage();
    placePart(cells, m_flow.room() - 2 * padding);
    while (std::any_of(cells.cbegin(), cells.cend(), isUnfinished)) {
        continueOnNextPage();
        placePart(cells, m_flow.room() - 2 * padding);
    }
    const bool isStrong = row.emphasis == RowEmphasis::Strong;
    m_flow.placeRule(m_flow.geometry().left, m_flow.geometry().right, m_flow.y(), thinLine,
                     isStrong ? ink::text : ink::line);
}

constexpr double factsGap = points(14);

double labelsWidth(PageFlow &flow, const QList<Fact> &facts, double width, CellAlignment valueAlignment)
{
    double labels = 0;
    for (const Fact &fact : facts)
        labels = std::max(labels, flow.measure().width(TextStyle::FactLabel, flow.printable(fact.label).shown));
    // Values stand below one another from one block to the next.
    return valueAlignment == CellAlignment::Right ? std::min(labels, width * 0.6)
                                                  : std::clamp(labels, width * 0.27, width * 0.4);
}

//! As wide as the widest may be where they do not all fit: only what is long gives way.
double widestOf(const QList<ColumnWish> &wishes, double available)
{
    QList<double> leasts;
    for (const ColumnWish &wish : wishes)
        leasts.append(wish.least);
    std::sort(leasts.begin(), leasts.end());
    double widest = 0;
    for (qsizetype narrower = 0; narrower < leasts.size(); ++narrower) {
        widest = available / double(leasts.size() - narrower);
        if (leasts.at(narrower) >= widest)
            break;
        available -= leasts.at(narrower);
    }
    return widest;
}

} // namespace

QList<double> sharedWidths(const QList<ColumnWish> &wishes, double available)
{
    double natural = 0;
    double least = 0;
    for (const ColumnWish &wish : wishes) {
        natural += wish.natural;
        least += wish.least;
    }
    QList<double> widths;
    for (const ColumnWish &wish : wishes) {
        if (natural <= available)
            widths += wish.natural + (available - natural) / double(wishes.size());
        else if (least <= available)
            widths += wish.least + (wish.natural - wish.least) * (available - least) / (natural - least);
        else
            widths += std::min(wish.least, widestOf(wishes, available));
    }
    return widths;
}

bool layOutTable(PageFlow &flow, int parentNode, const TableBlock &table, std::stop_token stop)
{
    return TableLayout(flow, table).layOut(parentNode, std::move(stop));
}

double factsHeight(PageFlow &flow, const QList<Fact> &facts, double width, CellAlignment valueAlignment)
{
    const double labels = labelsWidth(flow, facts, width, valueAlignment);
    int lines = 0;
    for (const Fact &fact : facts) {
        const TextRun label = flow.run(fact.label, TextStyle::FactLabel, labels);
        const TextRun value = flow.run(fact.value, TextStyle::FactValue, width - labels - factsGap);
        lines += std::max(label.count(), value.count());
    }
    return lines * flow.style().lineHeight(TextStyle::FactValue);
}

void layOutFacts(PageFlow &flow, int parentNode, const QList<Fact> &facts, double x, double width,
                 CellAlignment valueAlignment)
{
    const double labels = labelsWidth(flow, facts, width, valueAlignment);
    const double lineHeight = flow.style().lineHeight(TextStyle::FactValue);
    const int bodyNode = flow.structure().add(flow.structure().add(parentNode, Role::Table), Role::TBody);
    for (const Fact &fact : facts) {
        const TextRun label = flow.run(fact.label, TextStyle::FactLabel, labels);
        const TextRun value = flow.run(fact.value, TextStyle::FactValue, width - labels - factsGap,
                                       fact.muted ? ink::tertiary : QColor());
        const int rowNode = flow.structure().add(bodyNode, Role::TR);
        const int labelNode = flow.structure().add(rowNode, Role::TH, HeaderScope::Row);
        const int valueNode = flow.structure().add(rowNode, Role::TD);
        flow.keepTogether(std::min(std::max(label.count(), value.count()), 6) * lineHeight);
        double top = flow.y();
        for (int line = 0; line < label.count(); ++line, top += lineHeight)
            flow.placeLine(label, line, x, top, labels, CellAlignment::Left, labelNode);
        const double labelBottom = top;
        for (int line = 0; line < value.count(); ++line) {
            flow.keepTogether(lineHeight);
            flow.placeLine(value, line, x + labels + factsGap, flow.y(), width - labels - factsGap, valueAlignment,
                           valueNode);
            flow.advance(lineHeight);
        }
        flow.moveTo(value.count() >= label.count() ? flow.y() : std::max(flow.y(), labelBottom));
    }
}

} // namespace vigie
