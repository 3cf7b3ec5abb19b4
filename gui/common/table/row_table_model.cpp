// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/row_table_model.h"

#include "gui/common/table/cell_data.h"

#include <algorithm>

namespace vigie {

RowTableModel::RowTableModel(QList<ListColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void RowTableModel::setRows(const QList<ListRow> &rows)
{
    const bool isSameList = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                       [](const ListRow &one, const ListRow &other) { return one.id == other.id; });
    if (!isSameList || rows.isEmpty()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
}

const ListRow *RowTableModel::row(int index) const
{
    return index >= 0 && index < m_rows.size() ? &m_rows[index] : nullptr;
}

int RowTableModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const ListRow &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QString RowTableModel::text() const
{
    QStringList lines;
    QStringList cells;
    for (const ListColumn &column : m_columns)
        cells += column.title;
    lines += cells.join(u'\t');
    for (const ListRow &row : m_rows) {
        cells.clear();
        for (const Cell &cell : row.cells)
            cells += QString(cell.text).replace(u'\t', u' ').replace(u'\n', u' ');
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int RowTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RowTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    const ListRow *shown = row(index.row());
    if (!shown || index.column() < 0 || index.column() >= m_columns.size())
        return {};
    return cellData(m_columns[index.column()], *shown, shown->cells.value(index.column()), role);
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    return columnHeaderData(m_columns[section], role);
}

} // namespace vigie
