// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/cell_data.h"

#include "gui/common/table/paged_table_model.h"

namespace vigie {

namespace {

QVariant alignmentOf(const ListColumn &column)
{
    const bool isFigure = column.kind == ListColumn::Kind::Figure;
    return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

QVariant cellData(const ListColumn &column, const ListRow &row, const Cell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : cell.tip.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case PagedTableModel::IdRole:
        return row.id;
    case PagedTableModel::GlyphRole:
        return int(cell.glyph);
    case PagedTableModel::ToneRole:
        return int(cell.tone);
    case PagedTableModel::DimmedRole:
        return row.dimmed;
    case PagedTableModel::KindRole:
        return int(column.kind);
    case PagedTableModel::StrongRole:
        return column.strong;
    default:
        return {};
    }
}

QVariant columnHeaderData(const ListColumn &column, int role)
{
    if (role == Qt::DisplayRole)
        return column.title;
    return role == Qt::TextAlignmentRole ? alignmentOf(column) : QVariant();
}

} // namespace vigie
