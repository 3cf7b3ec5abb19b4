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

//! A few rows that are there already, drawn as those of the tables that grow.
class CellTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    //! The columns stay the same from one call to the next; the rows are replaced.
    void show(CellTable table);
    [[nodiscard]] const CellTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CellTable m_table{};
};

} // namespace vigie
