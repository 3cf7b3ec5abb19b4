// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is built and wired; what it does is in main_window.cpp.
#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_writer.h"
#include "gui/common/look/look.h"
#include "gui/common/look/style.h"
#include "gui/common/separator_line.h"
#include "gui/main_window.h"
#include "gui/revocations/revocation_bar.h"
#include "gui/shell/incident_watch.h"
#include "gui/shell/navigation.h"
#include "gui/shell/search_popover.h"
#include "gui/shell/status_line.h"
#include "gui/shell/sync_control.h"
#include "gui/shell/window_actions.h"
#include "services/documents/receipt_document.h"
#include "services/operations/compliance/compliance_runner.h"
#include "services/operations/revocation_runner.h"
#include "services/operations/service_administration.h"
#include "services/storage/workspace.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

namespace {

QWidget *spacer(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

} // namespace

void MainWindow::buildToolbar()
{
    m_toolbar = new QToolBar(tr("Actions"), this);
    m_toolbar->setObjectName(QStringLiteral("toolbar"));
    m_toolbar->setMovable(false);
    m_toolbar->setFloatable(false);
    m_toolbar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolbar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolbar->addAction(m_actions->back);
    m_toolbar->addAction(m_actions->forward);
    for (QAction *action : {m_actions->back, m_actions->forward})
        static_cast<QToolButton *>(m_toolbar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolbar->addSeparator();
    m_toolbar->addAction(m_actions->synchronise);
    m_toolbar->addSeparator();
    m_toolbar->addAction(m_actions->of(PageCommand::Revoke));
    m_ownPlace = m_toolbar->addSeparator();
    m_toolbar->addAction(m_actions->exportMenu->menuAction());
    static_cast<QToolButton *>(m_toolbar->widgetForAction(m_actions->exportMenu->menuAction()))
        ->setPopupMode(QToolButton::InstantPopup);
    m_toolbar->addAction(m_actions->of(PageCommand::Print));
    m_toolbar->addWidget(spacer(m_toolbar));
    m_searchButton = new ActionButton(tr("Partenaire, SIRET, jeton, n° DataPass, clause…"), Emphasis::Plain, this);
    m_searchButton->setObjectName(QStringLiteral("search-button"));
    m_searchButton->setIconName(QStringLiteral("search"));
    m_searchButton->setKeyHint(tr("Ctrl+K"));
    m_searchButton->setAccessibleName(tr("Recherche"));
    m_toolbar->addWidget(m_searchButton);
    m_toolbar->layout()->setContentsMargins(8, 4, 16, 4);
    m_toolbar->layout()->setSpacing(6);
    m_toolbar->setMinimumHeight(qMax(40, controlHeight(fontMetrics()) + 12));
    addToolBar(m_toolbar);
}

void MainWindow::build()
{
    setContextMenuPolicy(Qt::PreventContextMenu);
    buildToolbar();
    auto *centre = new QWidget(this);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    m_navigation = new Navigation(m_entries, centre);
    m_stack = new QStackedWidget(centre);
    body->addWidget(m_navigation);
    body->addWidget(new SeparatorLine(Qt::Vertical, centre));
    body->addWidget(m_stack, 1);
    m_revocations = new RevocationBar(*m_reader, m_parts.revocations, centre);
    m_status = new StatusLine(centre);
    m_watch = new IncidentWatch(*m_reader, m_status);
    m_status->addWatch(m_watch);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(m_revocations);
    layout->addWidget(m_status);
    setCentralWidget(centre);
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::commandAsked, this, [this](PageCommand command) {
        if (currentPage())
            currentPage()->run(command);
    });
    connect(m_actions, &WindowActions::pageAsked, this, [this](const QString &id) { go({.page = id}); });
    connect(m_actions, &WindowActions::themeChosen, this, [this](Theme theme) {
        m_parts.settings.setTheme(theme);
        m_parts.look.setTheme(theme);
    });
    connect(m_actions, &WindowActions::countdownChosen, this,
            [this](std::chrono::seconds countdown) { m_parts.settings.setCountdown(countdown); });
    connect(m_actions->back, &QAction::triggered, this, [this] {
        if (const auto place = m_history.back())
            showPlace(*place);
    });
    connect(m_actions->forward, &QAction::triggered, this, [this] {
        if (const auto place = m_history.forward())
            showPlace(*place);
    });
    connect(m_actions->synchronise, &QAction::triggered, this, &MainWindow::synchronise);
    connect(m_actions->search, &QAction::triggered, this, &MainWindow::openSearch);
    connect(m_searchButton, &QPushButton::clicked, this, &MainWindow::openSearch);
    connect(m_actions->nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(m_actions->sendNow, &QAction::triggered, m_revocations, &RevocationBar::sendNow);
    connect(m_actions->verifyJournal, &QAction::triggered, this, &MainWindow::verifyJournal);
    connect(m_actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    m_actions->showTheme(m_parts.look.theme());
    m_actions->showCountdown(m_parts.settings.countdown());
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::pageAsked, this, [this](const QString &id) { go({.page = id}); });
    connect(m_sync, &SyncControl::dataChanged, this, &MainWindow::refreshData);
    connect(m_sync, &SyncControl::noted, m_status, &StatusLine::note);
    connect(m_sync, &SyncControl::runningChanged, this,
            [this](bool running) { m_actions->synchronise->setEnabled(!running); });
    connect(&m_parts.administration, &ServiceAdministration::servicesChanged, this, [this] {
        m_sync->showState();
        refreshData();
    });
    connect(m_apis.get(), &ApiNames::changed, this, &MainWindow::forgetOtherPages);
    connect(&m_parts.revocations, &RevocationRunner::advanced, this, &MainWindow::refreshData);
    connect(&m_parts.compliance, &ComplianceRunner::updated, this, &MainWindow::refreshPages);
    connect(&m_parts.compliance, &ComplianceRunner::failed, this, &MainWindow::note);
    connect(m_revocations, &RevocationBar::underWayChanged, this, [this](int count) {
        m_status->showRevocations(count);
        m_actions->sendNow->setEnabled(m_revocations->isCountingDown());
    });
    connect(m_revocations, &RevocationBar::noted, m_status, &StatusLine::note);
    connect(m_revocations, &RevocationBar::receiptAsked, this, [this](IntentId intent) {
        m_documents->writeReport(tr("recepisse-%1").arg(intent.value),
                                 [intent](Database &database, const ReportContext &context, std::stop_token) {
                                     return receiptOf(database, intent, context);
                                 });
    });
    connect(m_watch, &IncidentWatch::placeAsked, this, &MainWindow::go);
    connect(m_documents, &DocumentWriter::noted, m_status, &StatusLine::note);
    connect(m_search, &SearchPopover::placeChosen, this, &MainWindow::go);
}

} // namespace vigie
