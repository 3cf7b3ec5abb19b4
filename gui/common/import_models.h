// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/import_job.h"

#include <QAbstractTableModel>

namespace vigie {

//! The rows of a file as it holds them, each with what would become of it.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum LeadingColumn { Line, Fate, LeadingColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(SharedTable table);
    void setFates(const QList<RowFate> &fates);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SharedTable m_table{};
    QList<RowFate> m_fates{};
};

//! The lines that were refused, and why.
class RowFaultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, ColumnName, Sentence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    //! With the titles of the columns by their names.
    void setFaults(const QList<RowFault> &faults, const QHash<QString, QString> &titles);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RowFault> m_faults{};
    QHash<QString, QString> m_titles{};
};

} // namespace vigie
