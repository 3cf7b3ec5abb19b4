// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"

#include <QAbstractTableModel>

namespace vigie {

//! What a short table shows: its columns and all its rows, as they were made.
struct CellTable {
    QList<ListColumn> columns{};
    QList<ListRow> rows{};
};

//! A table of a few rows that a page has at hand: cells as they are shown, with their shapes and tones.
class RowTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RowTableModel(QList<ListColumn> columns, QObject *parent = nullptr);

    //! The same ids in the same order keep the selection.
    void setRows(const QList<ListRow> &rows);
    [[nodiscard]] const QList<ListRow> &rows() const { return m_rows; }
    [[nodiscard]] const ListRow *row(int index) const;
    [[nodiscard]] int rowOf(qint64 id) const; //!< −1 when absent
    //! Tab-separated, with the header.
    [[nodiscard]] QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ListColumn> m_columns;
    QList<ListRow> m_rows{};
};

} // namespace vigie
