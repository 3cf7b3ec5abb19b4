// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/table_page.h"

#include "gui/common/error_pane.h"
#include "gui/common/formats.h"
#include "gui/common/rule_shelf.h"
#include "gui/common/sheet.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/filter_header.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/table/saved_views.h"
#include "gui/common/table/table_foot.h"
#include "gui/common/table/view_tabs.h"
#include "gui/common/text_label.h"
#include "services/exports/export_writer.h"
#include "services/settings/settings.h"
#include "services/storage/folding.h"
#include "services/storage/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

//! Below this width of the page, unless the window has the other, the sheet lies over the table rather than beside it.
constexpr int sheetBesideFrom = 1240;
constexpr int windowBesideFrom = 1400; // whatever the words of the navigation take of it
constexpr int sheetWidth = 304;
const QString searchFilter = QStringLiteral("search");

//! Whether the search alone has changed, to one that finds a part of what the search before found.
bool narrows(QMap<QString, QString> before, QMap<QString, QString> after)
{
    const QString searchedBefore = before.take(searchFilter);
    const QString searched = after.take(searchFilter);
    return before == after && narrowsSearch(searchedBefore, searched);
}

} // namespace

TablePage::TablePage(const PageContext &context, TableSpec spec, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_spec(std::move(spec))
    , m_model(new PagedTableModel(m_spec.columns, context.reader, this))
    , m_rules(std::make_shared<RuleShelf>())
    , m_why(new WhyPopover(this))
{
    m_savedViews = savedViewsFrom(context.settings.views(m_spec.id));
    m_state.sortColumn = m_spec.sortColumn;
    setObjectName(m_spec.id + QStringLiteral("-page"));
    build();
    restoreLayout();
    connectParts();
}

TablePage::~TablePage() = default;

void TablePage::restoreLayout()
{
    m_table->setDensity(m_context.settings.density());
    if (const QByteArray layout = m_context.settings.columns(m_spec.id); !layout.isEmpty()) {
        m_table->keepColumns();
        m_table->header().restoreState(layout);
    }
    for (int column = 0; column < m_spec.columns.size(); ++column) {
        if (m_spec.columns.at(column).id == m_state.sortColumn)
            m_table->header().setSortIndicator(column, m_state.sortOrder);
    }
}

void TablePage::saveLayout() { m_context.settings.setColumns(m_spec.id, m_table->header().saveState()); }

void TablePage::refresh()
{
    m_rules->forget();
    ask(m_asked ? NextList::Same : NextList::Different);
    countViews();
}

void TablePage::ask(NextList next)
{
    m_asked = true;
    m_model->show(m_spec.query(m_state), next);
    updateWords();
}

void TablePage::open(const Place &place)
{
    if (!place.view.isEmpty())
        m_tabs->select(place.view);
    m_wanted = place.object;
    if (!place.filters.isEmpty() || place.view.isEmpty()) {
        TableState state = m_state;
        state.filters = place.filters;
        if (state != m_state)
            return setState(state);
    }
    if (!m_asked)
        return refresh();
    onListed();
}

Place TablePage::place() const
{
    const qint64 id = m_model->idAt(m_table->currentIndex().row());
    return {.page = m_spec.id,
            .object = id != 0 ? QString::number(id) : QString(),
            .filters = m_state.filters,
            .view = m_tabs->currentView()};
}

void TablePage::setState(const TableState &state)
{
    m_state = state;
    const QSignalBlocker silence(&m_table->header());
    const QSignalBlocker silentSearch(m_search);
    m_table->header().setFilters(state.filters);
    m_search->setText(state.filters.value(searchFilter));
    for (int column = 0; column < m_spec.columns.size(); ++column) {
        if (m_spec.columns.at(column).id == state.sortColumn)
            m_table->header().setSortIndicator(column, state.sortOrder);
    }
    ask(NextList::Different);
    Q_EMIT placeChanged();
}

void TablePage::takeFilters()
{
    const QMap<QString, QString> before = std::exchange(m_state.filters, m_table->header().filters());
    if (const QString words = m_search->text().simplified(); !words.isEmpty())
        m_state.filters.insert(searchFilter, words);
    ask(narrows(before, m_state.filters) ? NextList::Narrowed : NextList::Different);
    Q_EMIT placeChanged();
}

void TablePage::showEmptyState()
{
    if (m_model->rowCount() > 0) {
        m_empty->hide();
        return;
    }
    m_empty->setGeometry(m_table->viewport()->rect());
    const bool filtering = !m_state.filters.isEmpty();
    m_empty->show(filtering ? EmptyText{tr("Aucune ligne ne répond à ces filtres."), tr("Effacer les filtres")}
                            : m_spec.empty);
    m_empty->raise();
}

void TablePage::setEmptyText(const EmptyText &text)
{
    m_spec.empty = text;
    if (!m_empty->isHidden())
        showEmptyState();
}

void TablePage::onListed()
{
    m_stack->setCurrentWidget(m_table);
    showEmptyState();
    if (const qint64 wanted = m_wanted.toLongLong(); wanted != 0 && m_model->rowOf(wanted) >= 0) {
        m_table->selectId(wanted);
        m_wanted.clear();
    }
    if (!m_sheet->isPinned())
        showSheet();
    updateWords();
    Q_EMIT commandsChanged();
}

void TablePage::onSelection()
{
    updateWords();
    // The sheet takes its room from the rows: they may not move while a button is held down on one of them.
    if (!m_sheet->isPinned() && !QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        showSheet();
    Q_EMIT commandsChanged();
    Q_EMIT placeChanged();
}

std::optional<ListRow> TablePage::currentRow() const
{
    const ListRow *row = m_model->rowAt(m_table->currentIndex().row());
    return row ? std::optional(*row) : std::nullopt;
}

int TablePage::sheetRow() const
{
    return m_sheet->isPinned() && m_sheetId != 0 ? m_model->rowOf(m_sheetId) : m_table->currentIndex().row();
}

void TablePage::showSheet()
{
    const int row = sheetRow();
    const ListRow *shown = m_model->rowAt(row);
    if (!shown && row >= 0 && m_model->isAwaited(row))
        return; // comes again with the row
    m_sheet->setVisible(m_sheetWanted && shown != nullptr);
    if (!shown || !m_sheetWanted)
        return;
    m_sheetId = shown->id;
    fillSheet(ListRow(*shown));
    placeSheet();
}

void TablePage::takeRows(const QModelIndex &first, const QModelIndex &last)
{
    const int current = m_table->currentIndex().row();
    const int shown = sheetRow();
    if (shown >= first.row() && shown <= last.row())
        showSheet();
    if (current >= first.row() && current <= last.row())
        Q_EMIT commandsChanged();
}

void TablePage::showAgain()
{
    showSheet();
    Q_EMIT commandsChanged();
}

void TablePage::setSheetVisible(bool visible)
{
    m_sheetWanted = visible;
    if (visible)
        showSheet();
    else
        m_sheet->hide();
}

void TablePage::placeSheet()
{
    const bool beside = width() >= sheetBesideFrom || window()->width() >= windowBesideFrom;
    if (beside && m_sheet->parentWidget() != m_splitter) {
        m_splitter->addWidget(m_sheet);
        m_splitter->setStretchFactor(1, 0);
        m_sheet->setVisible(m_sheetWanted && m_table->currentIndex().isValid());
    } else if (!beside) {
        if (m_sheet->parentWidget() != this) {
            const bool shown = m_sheet->isVisibleTo(m_splitter);
            m_sheet->setParent(this);
            m_sheet->setVisible(shown);
        }
        m_sheet->setGeometry(width() - sheetWidth, m_splitter->y(), sheetWidth, m_splitter->height());
        m_sheet->raise();
    }
    if (beside && m_splitter->sizes().value(1) < sheetWidth)
        m_splitter->setSizes({m_splitter->width() - sheetWidth, sheetWidth});
}

void TablePage::updateWords()
{
    const auto [first, last] = m_table->rowsInSight();
    m_foot->showRows(m_model->rowCount(), m_model->isComplete());
    m_foot->showPosition(first + 1, last + 1);
    const int chosen = m_table->selectedCount();
    m_foot->setSelection(chosen > 0);
    m_headline->setText(headline(m_model->rowCount(), chosen));
    for (const ListColumn &column : m_spec.columns) {
        if (column.id == m_state.sortColumn)
            m_sortWords->setText(tr("tri : %1").arg(column.title.toLower()));
    }
}

void TablePage::showError(const Error &error)
{
    m_error->show(error);
    m_stack->setCurrentWidget(m_error);
}

bool TablePage::takes(PageCommand command) const
{
    switch (command) {
    case PageCommand::EditFilter:
    case PageCommand::ClearFilters:
    case PageCommand::ToggleSheet:
    case PageCommand::SaveView:
    case PageCommand::CopyAsTable:
    case PageCommand::ToggleDensity:
    case PageCommand::ChooseColumns:
        return true;
    case PageCommand::ExportCsv:
    case PageCommand::ExportXlsx:
        return m_spec.exports;
    case PageCommand::Print:
        return m_spec.prints;
    case PageCommand::Revoke:
        return false;
    case PageCommand::Why:
        return bool(m_spec.why);
    }
    Q_UNREACHABLE();
}

void TablePage::run(PageCommand command)
{
    switch (command) {
    case PageCommand::EditFilter:
        return m_table->header().editFilter(m_table->currentIndex().column());
    case PageCommand::ClearFilters: {
        TableState state = m_state;
        state.filters.clear();
        return setState(state);
    }
    case PageCommand::ToggleSheet:
        return setSheetVisible(!m_sheetWanted);
    case PageCommand::SaveView:
        return saveView();
    case PageCommand::CopyAsTable:
        return copyAsTable();
    case PageCommand::ChooseColumns:
        return chooseColumns();
    case PageCommand::ToggleDensity: {
        const bool compact = m_table->density() == Density::Comfortable;
        m_table->setDensity(compact ? Density::Compact : Density::Comfortable);
        return m_context.settings.setDensity(m_table->density());
    }
    case PageCommand::Why:
        return explain();
    case PageCommand::ExportCsv:
        return exportRows(ExportFormat::Csv);
    case PageCommand::ExportXlsx:
        return exportRows(ExportFormat::Xlsx);
    case PageCommand::Print:
        return print();
    case PageCommand::Revoke:
        return;
    }
}

void TablePage::copyAsTable()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    const auto text = [head = m_table->columnTitles(), columns = m_table->shownColumns()](const QList<ListRow> &rows) {
        return tabSeparated(head, columns, rows);
    };
    m_copying.cancel();
    m_copying.deliver(m_model->read<QString>(ids, text, m_copying.token()),
                      [this, count = ids.size()](const Result<QString> &read) {
                          if (!read)
                              return showError(read.error());
                          QGuiApplication::clipboard()->setText(*read);
                          Q_EMIT noted(tr("Lignes copiées, à coller dans un tableur : %1").arg(countText(count)));
                      });
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeSheet();
    m_empty->setGeometry(m_table->viewport()->rect());
}

} // namespace vigie
