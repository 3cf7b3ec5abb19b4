// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "gui/page_list.h"
#include "gui/shell/history.h"
#include "services/async/task_scope.h"

#include <QMainWindow>
#include <QSet>

class QStackedWidget;
class QToolBar;

namespace vigie {

class ActionButton;
class ComplianceRunner;
class DocumentWriter;
class IncidentWatch;
class Look;
class Navigation;
class RevocationBar;
class SearchPopover;
class StatusLine;
class SyncControl;
class WindowActions;

//! What the window needs beside what its pages need.
struct WindowParts {
    Workspace &workspace;
    Settings &settings;
    SessionSecretStore &secrets;
    ConnectorPool &connectors;
    ServiceAdministration &administration;
    Synchronisation &synchronisation;
    RevocationRunner &revocations;
    ComplianceRunner &compliance;
    Look &look;
};

//! The shell: navigation, pages, history, search, revocations, status. What a page is about is the page's. It is shown
//! empty, at once, and filled when the agent sees it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    void go(const Place &place);
    //! What waits until the shell is painted: counts, state of the services, of the journal and of the revocations.
    void start();
    void synchronise();
    //! The workspace has other data: the rules are applied to them, the pages read again.
    void refreshData();
    void markDemonstration();
    void note(const Error &error);
    [[nodiscard]] Page *currentPage() const;

Q_SIGNALS:
    //! For the first time, and filled: nothing was read before, so that nothing delays it.
    void painted();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    //! Once, whoever needs it first.
    void fill();
    void build();
    void buildToolbar();
    void connectActions();
    void connectParts();
    [[nodiscard]] Page *page(const QString &id);
    void showPlace(const Place &place);
    void showTitle();
    void showOwnActions();
    void refreshPages();
    void forgetOtherPages();
    void countPages();
    void verifyJournal();
    void focusNextPane();
    void openSearch();
    void showKeys();
    void showAbout();

    WindowParts m_parts;
    QList<PageEntry> m_entries;
    std::unique_ptr<ApiNames> m_apis{}; //!< before the readers, whose threads ask it
    std::unique_ptr<BackgroundReader> m_tableReader{};
    std::unique_ptr<BackgroundReader> m_reader{}; //!< counts and search
    DocumentWriter *m_documents{nullptr};
    std::unique_ptr<PageContext> m_context{};
    WindowActions *m_actions{nullptr};
    QToolBar *m_toolbar{nullptr};
    QAction *m_ownPlace{nullptr};
    QList<QAction *> m_ownShown{};
    ActionButton *m_searchButton{nullptr};
    Navigation *m_navigation{nullptr};
    QStackedWidget *m_stack{nullptr};
    RevocationBar *m_revocations{nullptr};
    StatusLine *m_status{nullptr};
    IncidentWatch *m_watch{nullptr};
    SyncControl *m_sync{nullptr};
    SearchPopover *m_search{nullptr};
    QMap<QString, Page *> m_pages{};
    QSet<QString> m_stale{};
    History m_history{};
    bool m_travelling{false};
    bool m_isPainted{false};
    TaskScope m_tasks{};
};

} // namespace vigie
