// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/data_table.h"

#include "gui/common/look/text_font.h"
#include "gui/common/table/filter_header.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/table/row_delegate.h"

#include <QEvent>
#include <QScrollBar>

namespace vigie {

namespace {

// Of its first width: the least of a column that gives way, and of the one that stretches, which gives way last.
constexpr double smallestPart = 0.6;
constexpr double leastStretched = 0.5;

int firstWidth(const ListColumn &column)
{
    const bool fixed = column.kind == ListColumn::Kind::Identifier;
    const QFontMetrics body(fontOf(fixed ? TextKind::Identifier : TextKind::State));
    const QFontMetrics title(fontOf(TextKind::Note));
    const int shape = column.kind == ListColumn::Kind::State ? 20 : 0;
    const int texts = qMax(body.horizontalAdvance(column.sample) + shape, title.horizontalAdvance(column.title) + 14);
    return texts + 2 * RowDelegate::cellInset + 2;
}

} // namespace

DataTable::DataTable(PagedTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new FilterHeader(model.columns(), this))
{
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSortIndicatorShown(true);
    m_header->setStretchLastSection(false);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_header, &FilterHeader::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    for (int column = 0; column < model.columns().size(); ++column)
        setColumnHidden(column, !model.columns().at(column).shownAtFirst);
    applyDensity();
    fitColumns();
}

void DataTable::setDensity(Density density)
{
    m_density = density;
    applyDensity();
}

void DataTable::applyDensity()
{
    const QFontMetrics metrics(fontOf(TextKind::Table));
    verticalHeader()->setMinimumSectionSize(tableRowHeight(metrics, m_density));
    verticalHeader()->setDefaultSectionSize(tableRowHeight(metrics, m_density));
}

void DataTable::fitColumns()
{
    for (int column = 0; column < m_model.columns().size(); ++column)
        setColumnWidth(column, firstWidth(m_model.columns().at(column)));
    if (!m_model.columns().isEmpty())
        setColumnWidth(0, columnWidth(0) + RowDelegate::firstInset - RowDelegate::cellInset);
    stretch();
}

void DataTable::stretch()
{
    int stretching = -1;
    for (int column = 0; column < m_model.columns().size(); ++column) {
        if (m_model.columns().at(column).stretches && !isColumnHidden(column))
            stretching = column;
    }
    if (stretching < 0)
        return;
    const int least = firstWidth(m_model.columns().at(stretching));
    giveWay(stretching, least);
    // Only what is still missing is taken from it, and nothing from an agent's own columns.
    const int floor = m_keepsColumns ? least : int(least * leastStretched);
    const int room = viewport()->width() - m_header->length();
    if (room != 0)
        setColumnWidth(stretching, qMax(floor, columnWidth(stretching) + room));
}

void DataTable::giveWay(int stretching, int least)
{
    const QList<ListColumn> &columns = m_model.columns();
    int names = 0;
    while (names < columns.size() && (!columns.at(names).strong || isColumnHidden(names)))
        ++names;
    if (m_keepsColumns || names == columns.size() || names == stretching)
        return;
    if (columns.at(names).kind == ListColumn::Kind::Identifier) // cut, it names nothing
        return;
    const int inset = names == 0 ? RowDelegate::firstInset - RowDelegate::cellInset : 0;
    const int whole = firstWidth(columns.at(names)) + inset;
    const int others = m_header->length() - columnWidth(names) - columnWidth(stretching) + least;
    setColumnWidth(names, qBound(int(whole * smallestPart), viewport()->width() - others, whole));
}

void DataTable::offerColumns()
{
    if (m_keepsColumns)
        return;
    int taken = RowDelegate::firstInset - RowDelegate::cellInset;
    for (const ListColumn &column : m_model.columns())
        taken += column.shownAtFirst ? firstWidth(column) : 0;
    for (int column = 0; column < m_model.columns().size(); ++column) {
        if (!m_model.columns().at(column).shownWhereRoom)
            continue;
        taken += firstWidth(m_model.columns().at(column));
        setColumnHidden(column, taken > viewport()->width());
    }
}

QList<qint64> DataTable::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<qint64> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model.idAt(row));
    return ids;
}

void DataTable::selectId(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, m_header->logicalIndex(0)));
    scrollTo(currentIndex(), PositionAtCenter);
}

int DataTable::selectedCount() const
{
    int count = 0; // whole rows are selected, and no two ranges share one
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<int> DataTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QStringList DataTable::columnTitles() const
{
    QStringList titles;
    for (const int column : shownColumns())
        titles.append(m_model.columns().at(column).title);
    return titles;
}

std::pair<int, int> DataTable::rowsInSight() const
{
    const int first = rowAt(0);
    if (first < 0)
        return {-1, -1};
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? m_model.rowCount() - 1 : last};
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    offerColumns();
    stretch();
    Q_EMIT scrolled();
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_header->placeEditors();
    Q_EMIT scrolled();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        applyDensity();
        fitColumns();
    }
}

QString tabSeparated(const QStringList &titles, const QList<int> &columns, const QList<ListRow> &rows)
{
    QString text = titles.join(QLatin1Char('\t'));
    for (const ListRow &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(row.cells.value(column).text.simplified());
        text += QLatin1Char('\n') + cells.join(QLatin1Char('\t'));
    }
    return text;
}

void DataTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    Q_EMIT released();
}

} // namespace vigie
