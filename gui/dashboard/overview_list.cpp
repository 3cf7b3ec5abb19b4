// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/overview_list.h"

#include "gui/common/action_button.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace vigie {

OverviewList::OverviewList(const QString &title, const QStringList &headers, int stretched, QWidget *parent)
    : QWidget(parent)
    , m_note(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_empty(new TextLabel(TextKind::Body, Tone::Secondary, this))
    , m_more(new ActionButton({}, Emphasis::Flat, this))
    , m_model(new QStandardItemModel(0, int(headers.size()), this))
    , m_table(nullptr)
{
    m_model->setHorizontalHeaderLabels(headers);
    m_table = new ShortTable(*m_model, stretched, this);
    m_table->setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 8, 4);
    head->setSpacing(8);
    head->addWidget(new TextLabel(title, TextKind::Section, Tone::Normal, this));
    head->addWidget(m_note, 1);
    head->addWidget(m_more);
    m_more->setSmall(true);
    m_more->hide();
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 8, 16, 8);
    m_empty->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
}

void OverviewList::setNote(const QString &note) { m_note->setText(note); }

void OverviewList::setEmptyText(const QString &text) { m_empty->setText(text); }

void OverviewList::setMore(const QString &text, const Place &place)
{
    m_more->setText(text);
    m_more->show();
    connect(m_more, &ActionButton::clicked, this, [this, place] { Q_EMIT placeAsked(place); });
}

void OverviewList::alignRight(int column) { m_rightAligned.insert(column); }

void OverviewList::setRows(const QList<OverviewRow> &rows)
{
    m_rows = rows;
    m_model->setRowCount(int(rows.size()));
    m_table->clearSpans();
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const Cell cell = rows.at(row).cells.value(column);
            auto *item = new QStandardItem(cell.text);
            item->setData(int(cell.glyph), PagedTableModel::GlyphRole);
            item->setData(int(cell.tone), PagedTableModel::ToneRole);
            item->setData(rows.at(row).isHeading && column == 0, PagedTableModel::StrongRole);
            if (!cell.tip.isEmpty())
                item->setToolTip(cell.tip.toHtmlEscaped());
            item->setTextAlignment((m_rightAligned.contains(column) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
            if (rows.at(row).isHeading)
                item->setFlags(Qt::ItemIsEnabled);
            m_model->setItem(row, column, item);
        }
        if (rows.at(row).isHeading)
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
    m_empty->setVisible(rows.isEmpty() && !m_empty->text().isEmpty());
}

void OverviewList::open(int row)
{
    if (row >= 0 && row < m_rows.size() && !m_rows.at(row).place.isNull())
        Q_EMIT placeAsked(m_rows.at(row).place);
}

} // namespace vigie
