// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/short_table.h"

#include "gui/common/look/style.h"
#include "gui/common/look/text_font.h"
#include "gui/common/table/row_delegate.h"

#include <QHeaderView>
#include <QScrollBar>

namespace vigie {

ShortTable::ShortTable(QAbstractItemModel &model, int stretched, QWidget *parent)
    : QTableView(parent)
    , m_stretched(stretched)
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
    fit();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ShortTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ShortTable::fit);
    connect(header, &QHeaderView::sectionCountChanged, this, &ShortTable::fit);
}

void ShortTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

//! Where the others leave it too little, the table scrolls instead.
void ShortTable::fit()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
    const int enough = fontMetrics().averageCharWidth() * 20;
    const int least = qMin(enough, qMax(sizeHintForColumn(m_stretched), header->sectionSizeHint(m_stretched)));
    if (header->sectionSize(m_stretched) < least) {
        header->setSectionResizeMode(m_stretched, QHeaderView::Fixed);
        header->resizeSection(m_stretched, least);
    }
    if (m_fitsRows)
        fitHeight();
}

void ShortTable::fitRows()
{
    m_fitsRows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitHeight();
}

//! A bar across would hide the last row: it has its own room.
void ShortTable::fitHeight()
{
    const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    const int bar = horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->height() + rows + 2 + bar);
}

} // namespace vigie
