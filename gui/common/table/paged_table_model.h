// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/background_reader.h"
#include "gui/common/table/id_change.h"
#include "gui/common/table/table_types.h"
#include "services/async/task_scope.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace vigie {

//! The one model of the tables that grow: the ids in display order, and the rows that were looked at. Everything is
//! read in the background: a row that is not there yet is empty, and announced by dataChanged() when it is.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, GlyphRole, ToneRole, DimmedRole, KindRole, StrongRole };

    PagedTableModel(QList<ListColumn> columns, BackgroundReader &reader, QObject *parent = nullptr);
    ~PagedTableModel() override;

    void show(TableQuery query, NextList next);
    //! Something about these rows has changed: read them again when they are next painted.
    void rowsChanged();
    //! The rows of these ids in their order, whether looked at or not; one whose object is gone is left out.
    [[nodiscard]] Future<QList<ListRow>> read(const QList<qint64> &ids, std::stop_token stop) const;
    //! What `read` reads, made into something else before it leaves the background.
    template <typename T>
    [[nodiscard]] Future<T> read(const QList<qint64> &ids, std::function<T(const QList<ListRow> &)> make,
                                 std::stop_token stop) const
    {
        return m_reader.ask<T>([rows = m_query.rows, ids,
                                make = std::move(make)](Database &database) { return rows(database, ids).map(make); },
                               std::move(stop));
    }

    [[nodiscard]] const QList<ListColumn> &columns() const { return m_columns; }
    [[nodiscard]] qint64 idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(qint64 id) const { return int(m_ids.indexOf(id)); }
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    //! Null when its object is gone, and while it is read; asking has it read.
    [[nodiscard]] const ListRow *rowAt(int row) const;
    //! Whether it was never read: what is known of it will come.
    [[nodiscard]] bool isAwaited(int row) const;
    //! Whether the whole list is there, rather than its beginning.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    //! Whether rows that were looked at are still being read.
    [[nodiscard]] bool isReading() const { return m_reading >= 0 || !m_wanted.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! The list, or its beginning, is shown.
    void listed();
    void failed(const vigie::Error &error);

private:
    //! The beginning of a list, with its first rows.
    struct Beginning {
        QList<qint64> ids{};
        QList<ListRow> rows{};
        bool isWhole{false}; //!< the ids are all there are
    };
    struct Kept {
        std::optional<ListRow> row{}; //!< nothing: its object is gone
        quint64 age{0};
    };

    enum class Urgency { Now, Soon };

    void askForFirst();
    void askForAll(NextList next);
    void showFirst(const Result<Beginning> &beginning);
    void setComplete();
    void merge(const IdChange &change);
    void reset(const QList<qint64> &ids);
    void appendRows(const QList<qint64> &after);
    void removeGone(const IdChange &change);
    void insertAdded(const IdChange &change);
    void reorder(const QList<qint64> &ids);
    void want(int page, Urgency urgency) const;
    void readWanted();
    [[nodiscard]] QList<qint64> unread(const QList<qint64> &ids) const;
    void keep(const QList<qint64> &ids, const QList<ListRow> &rows, quint64 age);
    void announce(qsizetype first, const QList<qint64> &ids);

    QList<ListColumn> m_columns;
    BackgroundReader &m_reader;
    TableQuery m_query{};
    QList<qint64> m_ids{};
    bool m_complete{false};
    QTimer m_rest{}; //!< until the whole list is asked for: whoever types on wants another one
    qint64 m_notBefore{0}; //!< the first row of the list that was asked for, once it was seen
    QList<qint64> m_wider{}; //!< the last list that was whole and that the one asked for is a part of
    mutable QCache<qint64, Kept> m_rows;
    quint64 m_age{0}; //!< of the data: a row of an older one is shown until it has been read again
    mutable QList<int> m_wanted{}; //!< pages, the last one first
    int m_reading{-1}; //!< the page that is being read
    TaskScope m_reads{};
    TaskScope m_tasks{};
};

} // namespace vigie
