// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_writer.h"
#include "gui/common/empty_state.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/look/look.h"
#include "gui/revocations/revocation_bar.h"
#include "gui/shell/about_dialogs.h"
#include "gui/shell/incident_watch.h"
#include "gui/shell/navigation.h"
#include "gui/shell/search_popover.h"
#include "gui/shell/status_line.h"
#include "gui/shell/sync_control.h"
#include "gui/shell/window_actions.h"
#include "services/operations/compliance/compliance_runner.h"
#include "services/storage/journal_repository.h"
#include "services/storage/workspace.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QWindow>

#include <algorithm>

namespace vigie {

namespace {

constexpr int foldNavigationBelow = 1300;

QStringList idsOf(const QList<PageEntry> &entries)
{
    QStringList ids;
    for (const PageEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

//! A list without rows shows nothing of the keyboard: what it says in their place may have a button.
QWidget *orItsButton(QWidget *list)
{
    const auto *empty = list->findChild<EmptyState *>();
    QWidget *button = empty && empty->isVisibleTo(list) ? empty->button() : nullptr;
    return button ? button : list;
}

//! Where the keyboard was on the page, else its first list.
QWidget *placeOfKeyboard(const QWidget &page, QWidget *known)
{
    if (known && known->isVisibleTo(&page))
        return orItsButton(known);
    const QList<QAbstractItemView *> views = page.findChildren<QAbstractItemView *>();
    const auto found = std::find_if(views.begin(), views.end(), [&page](const QAbstractItemView *view) {
        return view->focusPolicy() != Qt::NoFocus && view->isVisibleTo(&page)
            && !qobject_cast<const QHeaderView *>(view);
    });
    return found == views.end() ? nullptr : orItsButton(*found);
}

//! The first that can be pressed now, whatever it is: to cancel, to check, the receipt.
QWidget *firstButtonOf(const QWidget &pane)
{
    const QList<ActionButton *> buttons = pane.findChildren<ActionButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const ActionButton *button) {
        return button->isVisible() && button->isEnabled();
    });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts)
    : m_parts(parts)
    , m_entries(pageList())
{
    setObjectName(QStringLiteral("main-window"));
    setWindowTitle(tr("%1 — Vigie").arg(QFileInfo(parts.workspace.path()).fileName()));
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    restoreGeometry(parts.settings.windowGeometry());
    setMinimumSize(960, 600);
}

void MainWindow::fill()
{
    if (m_context)
        return;
    m_apis = std::make_unique<ApiNames>(m_parts.workspace);
    m_tableReader = std::make_unique<BackgroundReader>(m_parts.workspace.path());
    m_reader = std::make_unique<BackgroundReader>(m_parts.workspace.path());
    m_documents = new DocumentWriter(m_parts.workspace, this);
    m_context.reset(new PageContext{m_parts.workspace, m_parts.settings, m_parts.secrets, m_parts.connectors,
                                    m_parts.administration, m_parts.synchronisation, m_parts.revocations,
                                    m_parts.compliance, *m_tableReader, *m_documents, *m_apis});
    m_actions = new WindowActions(m_entries, *this);
    build();
    m_sync = new SyncControl(*m_reader, m_parts.synchronisation, *m_status, this);
    m_search = new SearchPopover(*m_reader, idsOf(m_entries), this);
    connectActions();
    connectParts();
    m_navigation->setFolded(width() < foldNavigationBelow);
    go({.page = m_entries.value(0).id});
}

MainWindow::~MainWindow()
{
    // The pages use the readers: they go first.
    m_tasks.cancel();
    qDeleteAll(m_pages);
    m_pages.clear();
    delete m_search;
    delete m_watch;
    delete m_documents;
}

Page *MainWindow::currentPage() const { return m_stack ? qobject_cast<Page *>(m_stack->currentWidget()) : nullptr; }

Page *MainWindow::page(const QString &id)
{
    if (Page *known = m_pages.value(id))
        return known;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.id != id)
            continue;
        Page *made = entry.make(*m_context, m_stack);
        connect(made, &Page::commandsChanged, this, [this, &page = *made] {
            if (&page == currentPage())
                m_actions->follow(page);
        });
        connect(made, &Page::placeRequested, this, &MainWindow::go);
        connect(made, &Page::placeChanged, this, [this, &page = *made] {
            if (&page == currentPage() && !m_travelling)
                m_history.replaceCurrent(page.place());
        });
        connect(made, &Page::noted, m_status, &StatusLine::note);
        connect(made, &Page::workspaceChanged, this, &MainWindow::refreshData);
        connect(made, &Page::synchronisationAsked, m_sync, &SyncControl::start);
        m_pages.insert(id, made);
        m_stack->addWidget(made);
        m_stale.insert(id);
        return made;
    }
    return nullptr;
}

void MainWindow::go(const Place &place)
{
    fill();
    if (!page(place.page))
        return;
    m_history.visit(place);
    showPlace(place);
}

void MainWindow::showPlace(const Place &place)
{
    m_travelling = true;
    Page *shown = page(place.page);
    // Asked before the stack shows the page: it gives the keyboard to the first field of a page that had it nowhere.
    QWidget *known = shown->focusWidget();
    m_stack->setCurrentWidget(shown);
    m_navigation->setCurrentPage(place.page);
    if (place != Place{.page = place.page}) {
        shown->open(place);
        m_stale.remove(place.page);
    } else if (m_isPainted && m_stale.remove(place.page)) {
        shown->refresh();
    }
    m_actions->follow(*shown);
    showOwnActions();
    showTitle();
    // Who browses the navigation with the keyboard stays in it.
    if (QWidget *keyboard = placeOfKeyboard(*shown, known); keyboard && !m_navigation->hasFocus())
        keyboard->setFocus();
    m_actions->back->setEnabled(m_history.canGoBack());
    m_actions->forward->setEnabled(m_history.canGoForward());
    m_travelling = false;
}

void MainWindow::showTitle()
{
    const QString page = m_navigation->currentIndex().data().toString();
    const QString file = QFileInfo(m_parts.workspace.path()).fileName();
    setWindowTitle(tr("%1 — %2 — Vigie").arg(page, file));
}

void MainWindow::showOwnActions()
{
    for (QAction *action : std::as_const(m_ownShown))
        m_toolbar->removeAction(action);
    m_ownShown = currentPage()->ownActions();
    m_toolbar->insertActions(m_ownPlace, m_ownShown);
    m_search->setActions(m_actions->all());
}

void MainWindow::refreshData()
{
    m_parts.compliance.noteChange();
    refreshPages();
}

void MainWindow::refreshPages()
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (page.value() != currentPage())
            m_stale.insert(page.key());
    }
    if (currentPage())
        currentPage()->refresh();
    countPages();
}

//! Their filters name the APIs that there were when they were made: they are made anew when they are shown.
void MainWindow::forgetOtherPages()
{
    for (auto page = m_pages.begin(); page != m_pages.end();) {
        if (page.value() == currentPage()) {
            ++page;
            continue;
        }
        m_stack->removeWidget(page.value());
        page.value()->deleteLater();
        page = m_pages.erase(page);
    }
}

void MainWindow::countPages()
{
    m_watch->refresh();
    m_tasks.cancel();
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (!entry.count)
            continue;
        m_tasks.deliver(m_reader->ask<qint64>(entry.count, m_tasks.token()),
                        [this, id = entry.id](const Result<qint64> &count) {
                            if (count)
                                m_navigation->setCount(id, *count);
                        });
    }
}

void MainWindow::start()
{
    m_revocations->restore();
    m_sync->showState();
    m_parts.compliance.noteChange();
    countPages();
    verifyJournal();
}

void MainWindow::synchronise() { m_sync->start(); }

void MainWindow::markDemonstration() { m_status->markDemonstration(); }

void MainWindow::note(const Error &error) { m_status->note(errorLine(error)); }

void MainWindow::verifyJournal()
{
    const auto question = [](Database &database) { return JournalRepository(database).verify(); };
    whenDone<JournalVerdict>(m_reader->ask<JournalVerdict>(question, {}), this, [this](const auto &verdict) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (!verdict)
            m_status->note(errorLine(verdict.error()));
        else if (verdict->isIntact())
            m_status->showJournal({Glyph::Verified, tr("Journal vérifié à %1").arg(hourText(now, now))});
        else
            m_status->showJournal({Glyph::Critical, tr("Journal : rompu à l’entrée %1").arg(*verdict->firstBroken)});
    });
}

void MainWindow::focusNextPane()
{
    QList<QWidget *> panes{m_navigation, m_stack, m_revocations};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    qsizetype at = -1;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        if (panes.at(pane) == focusWidget() || panes.at(pane)->isAncestorOf(focusWidget()))
            at = pane;
    }
    QWidget *next = panes.at((at + 1) % panes.size());
    if (next == m_stack)
        next = placeOfKeyboard(*m_stack->currentWidget(), m_stack->currentWidget()->focusWidget());
    else if (next == m_revocations)
        next = firstButtonOf(*m_revocations);
    if (next)
        next->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openSearch() { m_search->openUnder(*m_searchButton); }

void MainWindow::showKeys() { showKeysDialog(m_actions->all(), this); }

void MainWindow::showAbout() { showAboutDialog(this); }

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_revocations && m_revocations->isCountingDown())
        return m_revocations->cancelCountdowns();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_isPainted)
        windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && watched == windowHandle() && windowHandle()->isExposed()) {
        windowHandle()->removeEventFilter(this);
        // The empty window paints itself on this event: what is queued comes after.
        QTimer::singleShot(0, this, [this] {
            fill();
            repaint();
            m_isPainted = true;
            if (m_stale.remove(m_pages.key(currentPage())))
                currentPage()->refresh();
            Q_EMIT painted();
        });
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_navigation)
        m_navigation->setFolded(width() < foldNavigationBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace vigie
