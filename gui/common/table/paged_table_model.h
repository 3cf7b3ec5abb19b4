// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/background_reader.h"
#include "gui/common/table/id_change.h"
#include "gui/common/table/table_types.h"
#include "services/async/task_scope.h"

#include <QAbstractTableModel>
#include <QCache>

namespace vigie {

//! The one model of the tables that grow: the ids in display order, and a cache of pages of rows. Sorting and
//! filtering are the query's, in the background.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, GlyphRole, ToneRole, DimmedRole, KindRole, StrongRole };
    enum class Keep {
        Nothing, //!< a different list
        Rows, //!< the same list, read again: selection and scroll stay
    };

    PagedTableModel(QList<ListColumn> columns, Database &database, BackgroundReader &reader, QObject *parent = nullptr);
    ~PagedTableModel() override;

    void show(TableQuery query, Keep keep);
    //! Something about these rows has changed: read them again when they are next painted.
    void rowsChanged();

    [[nodiscard]] const QList<ListColumn> &columns() const { return m_columns; }
    [[nodiscard]] qint64 idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(qint64 id) const { return int(m_ids.indexOf(id)); }
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    //! Null when its object is gone.
    [[nodiscard]] const ListRow *rowAt(int row) const;
    //! Whether the whole list is there, rather than its beginning.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! The list, or its beginning, is shown.
    void listed();
    void failed(const vigie::Error &error);

private:
    using Page = QHash<qint64, ListRow>;

    void askForAll();
    void showFirst(const Result<QList<qint64>> &ids);
    void merge(const IdChange &change);
    void reset(const QList<qint64> &ids);
    void appendRows(const QList<qint64> &after);
    void removeGone(const IdChange &change);
    void insertAdded(const IdChange &change);
    void reorder(const QList<qint64> &ids);
    [[nodiscard]] const Page *pageAt(int row) const;

    QList<ListColumn> m_columns;
    Database &m_database;
    BackgroundReader &m_reader;
    TableQuery m_query{};
    QList<qint64> m_ids{};
    bool m_complete{false};
    mutable QCache<int, Page> m_pages;
    TaskScope m_tasks{};
};

} // namespace vigie
