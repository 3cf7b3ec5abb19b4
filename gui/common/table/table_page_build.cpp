// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a table page is built; what it does is in table_page.cpp.
#include "gui/common/action_button.h"
#include "gui/common/error_pane.h"
#include "gui/common/separator_line.h"
#include "gui/common/sheet.h"
#include "gui/common/tab_order.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/filter_header.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/table/table_foot.h"
#include "gui/common/table/table_page.h"
#include "gui/common/table/view_tabs.h"
#include "gui/common/text_label.h"
#include "gui/common/why_popover.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

QLayout *TablePage::head()
{
    auto *title = new TextLabel(m_spec.title, TextKind::Page, Tone::Normal, this);
    m_headline = new TextLabel(TextKind::Note, Tone::Secondary, this);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("table-search"));
    m_search->setPlaceholderText(tr("Filtrer toutes les colonnes"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(fontMetrics().horizontalAdvance(m_search->placeholderText()) + 56);
    m_search->setVisible(m_spec.searches);
    auto *save = new ActionButton(tr("Enregistrer la vue"), Emphasis::Plain, this);
    save->setIconName(QStringLiteral("bookmark"));
    save->setObjectName(QStringLiteral("save-view"));
    connect(save, &QPushButton::clicked, this, &TablePage::saveView);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(16, 10, 16, 10);
    m_head->setSpacing(12);
    m_head->addWidget(title);
    m_head->addWidget(m_headline);
    m_head->addStretch(1);
    m_head->addWidget(m_search);
    m_head->addWidget(save);
    return m_head;
}

QLayout *TablePage::viewRow()
{
    m_tabs = new ViewTabs(this);
    m_tabs->setObjectName(QStringLiteral("views"));
    m_tabs->setViews(allViews());
    m_sortWords = new TextLabel(TextKind::Note, Tone::Secondary, this);
    auto *columns = new ActionButton(tr("Colonnes"), Emphasis::Flat, this);
    columns->setIconName(QStringLiteral("columns-3"));
    columns->setSmall(true);
    columns->setObjectName(QStringLiteral("choose-columns"));
    connect(columns, &QPushButton::clicked, this, &TablePage::chooseColumns);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 0, 12, 0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_sortWords);
    row->addWidget(columns);
    return row;
}

QWidget *TablePage::tablePane()
{
    m_table = new DataTable(*m_model, this);
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(m_spec.title);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new EmptyState(this);
    m_error = new ErrorPane(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_error);
    // Over the table rather than in its place, so that the columns and their filters stay in sight.
    m_empty->setParent(m_table->viewport());
    m_empty->hide();
    m_foot = new TableFoot(this);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    return pane;
}

void TablePage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_sheet = new SheetPane(this);
    m_sheet->hide();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_strips = new QVBoxLayout;
    m_strips->setContentsMargins(16, 0, 16, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head());
    layout->addWidget(new SeparatorLine(Qt::Horizontal, this));
    layout->addLayout(viewRow());
    layout->addWidget(new SeparatorLine(Qt::Horizontal, this));
    layout->addLayout(m_strips);
    m_splitter->addWidget(tablePane());
    m_splitter->addWidget(m_sheet);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    layout->addWidget(m_splitter, 1);
}

void TablePage::connectParts()
{
    connect(m_why, &WhyPopover::clauseAsked, this, [this](const QString &rule) {
        Q_EMIT placeRequested({.page = QStringLiteral("profiles"), .object = rule});
    });
    connect(m_model, &PagedTableModel::listed, this, &TablePage::onListed);
    connect(m_model, &PagedTableModel::failed, this, &TablePage::showError);
    connect(&m_table->header(), &FilterHeader::filtersChanged, this, &TablePage::takeFilters);
    connect(m_search, &QLineEdit::textChanged, this, &TablePage::takeFilters);
    connect(&m_table->header(), &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        m_state.sortColumn = m_model->columns().value(section).id;
        m_state.sortOrder = order;
        ask(NextList::Different);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::onSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TablePage::onSelection);
    connect(m_table, &DataTable::released, this, [this] {
        if (!m_sheet->isPinned())
            showSheet();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TablePage::takeRows);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const auto row = currentRow())
            activate(*row);
    });
    connect(m_table, &DataTable::scrolled, this, &TablePage::updateWords);
    connect(m_tabs, &QTabBar::currentChanged, this, &TablePage::onView);
    // Said before the change to another tab: this one is on already, and a click on it is the way back to its filters.
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0 && index == m_tabs->currentIndex())
            onView();
    });
    connect(m_foot, &TableFoot::copyAsked, this, &TablePage::copyAsTable);
    connect(m_foot, &TableFoot::densityAsked, this, [this] { run(PageCommand::ToggleDensity); });
    connect(m_empty, &EmptyState::asked, this, [this] {
        if (m_state.filters.isEmpty())
            fill();
        else
            run(PageCommand::ClearFilters);
    });
    connect(m_tabs, &ViewTabs::removalAsked, this, &TablePage::removeView);
    connect(m_sheet, &SheetPane::closed, this, [this] { setSheetVisible(false); });
    connect(m_sheet, &SheetPane::unpinned, this, &TablePage::showSheet);
    connect(&m_table->header(), &QHeaderView::sectionMoved, this, &TablePage::saveLayout);
}

void TablePage::addHeadWidget(QWidget *widget) { m_head->insertWidget(m_head->count() - 1, widget); }

void TablePage::addStrip(QWidget *widget) { m_strips->addWidget(widget); }

void TablePage::chooseColumns()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_spec.columns.size(); ++column) {
        QAction *action = menu->addAction(m_spec.columns.at(column).title);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(!m_spec.columns.at(column).strong);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table->keepColumns();
            m_table->setColumnHidden(column, !shown);
            saveLayout();
        });
    }
    const QSize size = menu->sizeHint();
    menu->popup(m_tabs->mapToGlobal(QPoint(m_tabs->parentWidget()->width() - size.width() - 12, m_tabs->height())));
}

bool TablePage::focusNextPrevChild(bool next)
{
    tabInLayoutOrder(*this);
    return Page::focusNextPrevChild(next);
}

} // namespace vigie
