// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/short_table.h"

#include "gui/common/look/style.h"
#include "gui/common/look/text_font.h"
#include "gui/common/table/row_delegate.h"

#include <QHeaderView>

namespace vigie {

ShortTable::ShortTable(QAbstractItemModel &model, int stretched, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tableRowHeight(fontMetrics(), Density::Comfortable));
    QHeaderView *header = horizontalHeader();
    header->setFont(fontOf(TextKind::Note));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setFixedHeight(tableRowHeight(fontMetrics(), Density::Comfortable));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Qt measures the columns when the model is reset, not when its rows come or change: told again, it does.
    const auto measure = [header, stretched] { header->setSectionResizeMode(stretched, QHeaderView::Stretch); };
    measure();
    connect(&model, &QAbstractItemModel::rowsInserted, header, measure);
    connect(&model, &QAbstractItemModel::dataChanged, header, measure);
}

} // namespace vigie
