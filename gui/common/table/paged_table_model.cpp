// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/paged_table_model.h"

#include "gui/common/table/cell_data.h"

namespace vigie {

namespace {

constexpr int pageSize = 128;
constexpr int rowsKept = 64 * pageSize;
constexpr int firstCount = 100;
constexpr auto restDelay = std::chrono::milliseconds(40);
//! Read with them: what most windows have in sight.
constexpr int firstRows = 56;
//! Of a list that is scrolled fast, only what was looked at last is still worth reading.
constexpr qsizetype pagesAwaited = 4;
//! What is so near to a row that was looked at will be scrolled to.
constexpr int readAhead = 48;
//! What is read without waiting behind a long question.
constexpr qsizetype quickRows = 4LL * pageSize;

} // namespace

PagedTableModel::PagedTableModel(QList<ListColumn> columns, BackgroundReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_reader(reader)
    , m_rows(rowsKept)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restDelay);
    connect(&m_rest, &QTimer::timeout, this, [this] { askForAll(NextList::Different); });
}

PagedTableModel::~PagedTableModel() = default;

void PagedTableModel::show(TableQuery query, NextList next)
{
    m_tasks.cancel();
    m_rest.stop();
    m_query = std::move(query);
    if (next != NextList::Narrowed)
        m_wider.clear();
    if (next == NextList::Same)
        return askForAll(next);
    if (next == NextList::Different)
        m_notBefore = 0;
    m_complete = false;
    // Rows of the list before: nobody will see them.
    m_reads.cancel();
    m_wanted.clear();
    m_reading = -1;
    askForFirst();
}

void PagedTableModel::askForFirst()
{
    FirstIds first(firstCount, m_notBefore);
    first.within = m_wider;
    const auto question = [query = m_query, first, stop = m_tasks.token()](Database &database) {
        const auto listed = query.firstIds ? query.firstIds(database, first) : query.ids(database, stop);
        return listed.and_then([&](const QList<qint64> &ids) {
            const bool isWhole = !query.firstIds || ids.size() < firstCount;
            return query.rows(database, ids.mid(0, firstRows)).map([&ids, isWhole](const QList<ListRow> &read) {
                return Beginning{ids, read, isWhole};
            });
        });
    };
    m_tasks.deliver(m_reader.askQuickly<Beginning>(question, m_tasks.token()),
                    [this](const Result<Beginning> &beginning) { showFirst(beginning); });
}

void PagedTableModel::showFirst(const Result<Beginning> &beginning)
{
    if (!beginning) {
        if (beginning.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(beginning.error());
        return;
    }
    ++m_age;
    keep(beginning->ids.mid(0, firstRows), beginning->rows, m_age);
    reset(beginning->ids);
    m_notBefore = m_ids.value(0);
    if (beginning->isWhole)
        setComplete();
    Q_EMIT listed();
    if (!m_complete)
        m_rest.start();
}

void PagedTableModel::askForAll(NextList next)
{
    const auto question = [ids = m_query.ids, before = m_ids, stop = m_tasks.token()](Database &database) {
        return ids(database, stop).map([&before](const QList<qint64> &after) {
            return IdChange::between(before, after);
        });
    };
    m_tasks.deliver(m_reader.ask<IdChange>(question, m_tasks.token()), [this, next](const Result<IdChange> &change) {
        if (!change) {
            if (change.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(change.error());
            return;
        }
        merge(*change);
        m_notBefore = m_ids.value(0);
        setComplete();
        if (next == NextList::Same)
            rowsChanged();
        Q_EMIT listed();
    });
}

void PagedTableModel::setComplete()
{
    m_complete = true;
    m_wider = m_ids;
}

void PagedTableModel::merge(const IdChange &change)
{
    Q_ASSERT(change.before == m_ids);
    if (change.onlyAppends) {
        appendRows(change.after);
    } else {
        removeGone(change);
        insertAdded(change);
    }
}

void PagedTableModel::reset(const QList<qint64> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_wanted.clear();
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
    ++m_age;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedTableModel::want(int page, Urgency urgency) const
{
    if (m_wanted.contains(page) || page == m_reading)
        return;
    if (urgency == Urgency::Now)
        m_wanted.prepend(page);
    else if (m_wanted.size() < pagesAwaited)
        m_wanted.append(page);
    if (m_wanted.size() > pagesAwaited)
        m_wanted.removeLast();
    if (m_wanted.size() == 1 && m_reading < 0)
        QMetaObject::invokeMethod(const_cast<PagedTableModel *>(this), &PagedTableModel::readWanted,
                                  Qt::QueuedConnection);
}

void PagedTableModel::readWanted()
{
    if (m_reading >= 0 || m_wanted.isEmpty())
        return;
    m_reading = m_wanted.takeFirst();
    const qsizetype first = qsizetype(m_reading) * pageSize;
    const QList<qint64> page = m_ids.mid(first, pageSize);
    const QList<qint64> ids = unread(page);
    const auto question = [rows = m_query.rows, ids](Database &database) { return rows(database, ids); };
    m_reads.deliver(m_reader.askQuickly<QList<ListRow>>(question, m_reads.token()),
                    [this, first, page, ids, age = m_age](const Result<QList<ListRow>> &rows) {
                        m_reading = -1;
                        if (rows) {
                            keep(ids, *rows, age);
                            announce(first, page);
                        } else if (rows.error().kind != Error::Kind::Cancelled) {
                            Q_EMIT failed(rows.error());
                        }
                        readWanted();
                    });
}

QList<qint64> PagedTableModel::unread(const QList<qint64> &ids) const
{
    QList<qint64> unread;
    for (const qint64 id : ids) {
        const Kept *kept = m_rows.object(id);
        if (!kept || kept->age != m_age)
            unread.append(id);
    }
    return unread;
}

void PagedTableModel::keep(const QList<qint64> &ids, const QList<ListRow> &rows, quint64 age)
{
    QHash<qint64, const ListRow *> read;
    for (const ListRow &row : rows)
        read.insert(row.id, &row);
    for (const qint64 id : ids) {
        const ListRow *row = read.value(id);
        m_rows.insert(id, new Kept{row ? std::optional(*row) : std::nullopt, age});
    }
}

//! The list may have changed since they were asked for.
void PagedTableModel::announce(qsizetype first, const QList<qint64> &ids)
{
    if (m_ids.isEmpty() || ids.isEmpty())
        return;
    const bool inPlace = m_ids.mid(first, ids.size()) == ids;
    const int from = inPlace ? int(first) : 0;
    const int to = inPlace ? int(first + ids.size()) - 1 : rowCount() - 1;
    Q_EMIT dataChanged(index(from, 0), index(to, columnCount() - 1));
}

Future<QList<ListRow>> PagedTableModel::read(const QList<qint64> &ids, std::stop_token stop) const
{
    const auto question = [rows = m_query.rows, ids](Database &database) { return rows(database, ids); };
    return ids.size() <= quickRows ? m_reader.askQuickly<QList<ListRow>>(question, std::move(stop))
                                   : m_reader.ask<QList<ListRow>>(question, std::move(stop));
}

const ListRow *PagedTableModel::rowAt(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    const Kept *kept = m_rows.object(m_ids.at(row));
    if (!kept || kept->age != m_age)
        want(row / pageSize, Urgency::Now);
    for (const int near : {row + readAhead, row - readAhead}) {
        if (near >= 0 && near < m_ids.size() && !m_rows.contains(m_ids.at(near)))
            want(near / pageSize, Urgency::Soon);
    }
    return kept && kept->row ? &*kept->row : nullptr;
}

bool PagedTableModel::isAwaited(int row) const { return !m_rows.contains(m_ids.value(row)); }

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
