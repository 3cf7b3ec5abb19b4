// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/import_models.h"

#include "gui/common/row_fault_text.h"

namespace vigie {

namespace {

QString fateText(RowFate fate)
{
    switch (fate) {
    case RowFate::Added:
        return ImportPreviewModel::tr("Ajoutée");
    case RowFate::Updated:
        return ImportPreviewModel::tr("Modifiée");
    case RowFate::Unchanged:
        return ImportPreviewModel::tr("Inchangée");
    case RowFate::Rejected:
        return ImportPreviewModel::tr("Refusée");
    }
    Q_UNREACHABLE();
}

} // namespace

void ImportPreviewModel::setTable(SharedTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_fates.clear();
    endResetModel();
}

void ImportPreviewModel::setFates(const QList<RowFate> &fates)
{
    m_fates = fates;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Fate), index(rowCount() - 1, Fate));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : LeadingColumnCount + int(m_table->header.size());
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const TableRow &row = m_table->rows[index.row()];
    if (index.column() == Line)
        return role == Qt::DisplayRole ? QVariant(row.line) : QVariant();
    if (index.column() == Fate)
        return index.row() < m_fates.size() ? QVariant(fateText(m_fates[index.row()])) : QVariant();
    return row.cells.value(index.column() - LeadingColumnCount).simplified();
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_table)
        return {};
    if (section == Line)
        return tr("Ligne");
    return section == Fate ? tr("Devient") : m_table->header.value(section - LeadingColumnCount).simplified();
}

void RowFaultModel::setFaults(const QList<RowFault> &faults, const QHash<QString, QString> &titles)
{
    beginResetModel();
    m_titles = titles;
    m_faults = faults;
    endResetModel();
}

int RowFaultModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_faults.size()); }
int RowFaultModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RowFaultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const RowFault &fault = m_faults[index.row()];
    switch (Column(index.column())) {
    case Line:
        return role == Qt::DisplayRole ? QVariant(fault.line) : QVariant();
    case ColumnName:
        return m_titles.value(fault.column, fault.column);
    case Sentence:
    case ColumnCount:
        return rowFaultText(fault);
    }
    Q_UNREACHABLE();
}

QVariant RowFaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Line:
        return tr("Ligne");
    case ColumnName:
        return tr("Colonne");
    case Sentence:
    case ColumnCount:
        return tr("Motif du refus");
    }
    Q_UNREACHABLE();
}

} // namespace vigie
