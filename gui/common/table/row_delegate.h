// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/style.h"

#include <QStyledItemDelegate>

namespace vigie {

//! Paints the cells of every table: lines, selection, states by shape and word, fixed font for identifiers.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! Wide enough for the text, its shape and both insets.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    //! Distance from a cell's edge to its text; the first column's is larger.
    static constexpr int cellInset = tableCellInset;
    static constexpr int firstInset = tableFirstInset;

protected:
    //! Selection, hover and lines: what lies under whatever a cell shows.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
};

} // namespace vigie
