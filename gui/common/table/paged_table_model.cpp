// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/paged_table_model.h"

#include "gui/common/table/cell_data.h"

namespace vigie {

namespace {

constexpr int pageSize = 128;
constexpr int pagesKept = 64;
constexpr int firstCount = 200;

} // namespace

PagedTableModel::PagedTableModel(QList<ListColumn> columns, Database &database, BackgroundReader &reader,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_database(database)
    , m_reader(reader)
    , m_pages(pagesKept)
{
}

PagedTableModel::~PagedTableModel() = default;

void PagedTableModel::show(TableQuery query, Keep keep)
{
    m_tasks.cancel();
    m_query = std::move(query);
    if (keep == Keep::Nothing) {
        m_complete = false;
        m_tasks.deliver(m_reader.ask<QList<qint64>>(
                            [first = m_query.firstIds](Database &database) { return first(database, firstCount); },
                            m_tasks.token()),
                        [this](const Result<QList<qint64>> &ids) { showFirst(ids); });
        return;
    }
    askForAll();
}

void PagedTableModel::showFirst(const Result<QList<qint64>> &ids)
{
    if (!ids) {
        if (ids.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(ids.error());
        return;
    }
    reset(*ids);
    if (ids->size() < firstCount) {
        m_complete = true;
        Q_EMIT listed();
        return;
    }
    Q_EMIT listed();
    askForAll();
}

void PagedTableModel::askForAll()
{
    const auto question = [ids = m_query.ids, before = m_ids, stop = m_tasks.token()](Database &database) {
        return ids(database, stop).map([&before](const QList<qint64> &after) {
            return IdChange::between(before, after);
        });
    };
    m_tasks.deliver(m_reader.ask<IdChange>(question, m_tasks.token()), [this](const Result<IdChange> &change) {
        if (!change) {
            if (change.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(change.error());
            return;
        }
        merge(*change);
        m_complete = true;
        Q_EMIT listed();
    });
}

void PagedTableModel::merge(const IdChange &change)
{
    Q_ASSERT(change.before == m_ids);
    m_pages.clear();
    if (change.onlyAppends) {
        appendRows(change.after);
    } else {
        removeGone(change);
        insertAdded(change);
    }
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedTableModel::reset(const QList<qint64> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_pages.clear();
    endResetModel();
}

void PagedTableModel::appendRows(const QList<qint64> &after)
{
    if (after.size() == m_ids.size())
        return;
    beginInsertRows({}, int(m_ids.size()), int(after.size()) - 1);
    m_ids = after;
    endInsertRows();
}

void PagedTableModel::removeGone(const IdChange &change)
{
    if (change.gone.isEmpty())
        return reorder(change.kept);
    reorder(change.kept + change.gone);
    beginRemoveRows({}, int(change.kept.size()), rowCount() - 1);
    m_ids = change.kept;
    endRemoveRows();
}

void PagedTableModel::insertAdded(const IdChange &change)
{
    if (change.added.isEmpty())
        return;
    beginInsertRows({}, rowCount(), int(change.after.size()) - 1);
    m_ids += change.added;
    endInsertRows();
    reorder(change.after);
}

void PagedTableModel::reorder(const QList<qint64> &ids)
{
    if (ids == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex &index : before)
        rows.insert(m_ids.at(index.row()), -1);
    for (int row = 0; row < ids.size() && !rows.isEmpty(); ++row) {
        if (const auto found = rows.find(ids.at(row)); found != rows.end())
            *found = row;
    }
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(rows.value(m_ids.at(old.row())), old.column()));
    m_ids = ids;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PagedTableModel::rowsChanged()
{
    m_pages.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const PagedTableModel::Page *PagedTableModel::pageAt(int row) const
{
    const int number = row / pageSize;
    if (const Page *page = m_pages.object(number))
        return page;
    const Result<QList<ListRow>> rows = m_query.rows(m_database, m_ids.mid(number * pageSize, pageSize));
    auto page = std::make_unique<Page>();
    if (rows) {
        for (const ListRow &read : *rows)
            page->insert(read.id, read);
    }
    const Page *kept = page.get();
    m_pages.insert(number, page.release());
    return kept;
}

const ListRow *PagedTableModel::rowAt(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    const Page *page = pageAt(row);
    const auto found = page->constFind(m_ids.at(row));
    return found == page->cend() ? nullptr : &*found;
}

int PagedTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow *row = rowAt(index.row());
    if (!row || index.column() >= row->cells.size())
        return {};
    return cellData(m_columns.at(index.column()), *row, row->cells.at(index.column()), role);
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return {};
    return columnHeaderData(m_columns.at(section), role);
}

} // namespace vigie
