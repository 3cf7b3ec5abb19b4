// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/services_page.h"

#include "gui/common/action_button.h"
#include "gui/common/background_reader.h"
#include "gui/common/empty_state.h"
#include "gui/common/error_text.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "gui/services/connection_checks_view.h"
#include "gui/services/secret_dialog.h"
#include "gui/services/service_dialog.h"
#include "gui/services/service_pane.h"
#include "services/operations/connector_pool.h"
#include "services/operations/service_administration.h"
#include "services/operations/synchronisation.h"
#include "services/secrets/session_secret_store.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/token_query.h"
#include "services/storage/workspace.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace vigie {

namespace {

constexpr qsizetype keptLogLines = 500;

//! Errors: Storage.
Result<QList<ServiceRow>> rowsIn(Database &database)
{
    ServiceRepository services(database);
    const auto all = services.all();
    const auto statuses = services.statuses();
    if (!all || !statuses)
        return failure(all ? statuses.error() : all.error());
    QList<ServiceRow> rows;
    for (const Service &service : *all) {
        const auto contents = services.contents(service.id);
        if (!contents)
            return failure(contents.error());
        ServiceRow row{.service = service, .status = {.service = service.id}, .contents = *contents};
        for (const ServiceStatus &status : *statuses) {
            if (status.service == service.id)
                row.status = status;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

ServicesPage::ServicesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_table(new ShortTable(m_model, ServicesTableModel::Name, this))
    , m_headline(new TextLabel(TextKind::Count, Tone::Secondary, this))
    , m_empty(new EmptyState(this))
    , m_pane(new ServicePane)
    , m_editButton(new ActionButton(tr("Modifier…")))
    , m_testButton(new ActionButton(tr("Essayer")))
    , m_removeButton(new ActionButton(tr("Retirer…")))
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_pane);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(listSide());
    splitter->addWidget(area);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_empty->hide();
    listen();
    refresh();
}

QWidget *ServicesPage::listSide()
{
    m_table->setObjectName(QStringLiteral("servicesTable"));
    m_table->setAccessibleName(tr("Services"));
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buttonRow());
    return side;
}

QWidget *ServicesPage::head()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 16, 12);
    row->addWidget(new TextLabel(tr("Services"), TextKind::Page, Tone::Normal));
    row->addWidget(m_headline, 1);
    return head;
}

QWidget *ServicesPage::buttonRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    auto *add = new ActionButton(tr("Ajouter…"));
    add->setObjectName(QStringLiteral("addService"));
    add->setIconName(QStringLiteral("plus"));
    m_editButton->setObjectName(QStringLiteral("editService"));
    m_testButton->setObjectName(QStringLiteral("testService"));
    m_removeButton->setObjectName(QStringLiteral("removeService"));
    for (ActionButton *button : {add, m_editButton, m_testButton, m_removeButton})
        layout->addWidget(button);
    layout->addStretch();
    const bool readOnly = m_context.workspace.isReadOnly();
    add->setEnabled(!readOnly);
    connect(add, &ActionButton::clicked, this, [this] { edit(true); });
    connect(m_editButton, &ActionButton::clicked, this, [this] { edit(false); });
    connect(m_testButton, &ActionButton::clicked, this, &ServicesPage::test);
    connect(m_removeButton, &ActionButton::clicked, this, &ServicesPage::askRemoval);
    connect(m_empty, &EmptyState::asked, add, &ActionButton::click);
    return row;
}

void ServicesPage::listen()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_pane->checks().clear();
        showSelected();
        Q_EMIT placeChanged();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this] { edit(false); });
    connect(m_pane, &ServicePane::retryAsked, this, &ServicesPage::readSelected);
    connect(m_pane, &ServicePane::secretAsked, this, &ServicesPage::askSecret);
    connect(&m_context.administration, &ServiceAdministration::servicesChanged, this, &ServicesPage::refresh);
    connect(&m_context.connectors, &ConnectorPool::logged, this, [this](const ServiceId &service, const QString &line) {
        QStringList &lines = m_logs[service];
        lines.append(line);
        if (lines.size() > keptLogLines)
            lines.removeFirst();
        if (const ServiceRow *row = selected(); row && row->service.id == service)
            m_pane->setLog(lines);
    });
    connect(&m_context.synchronisation, &Synchronisation::progressed, this,
            [this](const ServiceId &service, const ReadProgress &progress) { m_model.setProgress(service, progress); });
    connect(&m_context.synchronisation, &Synchronisation::finished, this, [this](const SyncReport &report) {
        m_model.setProgress(report.service, std::nullopt);
        refresh();
    });
}

void ServicesPage::refresh()
{
    m_reading.cancel();
    m_reading.deliver(m_context.reader.askQuickly<QList<ServiceRow>>(rowsIn, m_reading.token()),
                      [this](const Result<QList<ServiceRow>> &rows) {
                          if (rows)
                              showRows(*rows);
                          else
                              Q_EMIT noted(errorLine(rows.error()));
                      });
}

void ServicesPage::showRows(const QList<ServiceRow> &all)
{
    m_model.setRows(all);
    const auto fresh = std::count_if(all.cbegin(), all.cend(),
                                     [](const ServiceRow &row) { return row.status.state == SyncState::Ok; });
    m_headline->setText(tr("À jour : %1 sur %2").arg(fresh).arg(all.size()));
    const bool none = m_model.rowCount() == 0;
    m_empty->show({tr("Aucun service n’est connecté : la console ne lit encore rien."), tr("Ajouter un service")});
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    const int wanted = m_model.indexOf(std::exchange(m_wanted, {}));
    if (wanted >= 0)
        m_table->selectRow(wanted);
    else if (!none && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showSelected();
}

void ServicesPage::open(const Place &place)
{
    const int row = m_model.indexOf({place.object});
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_wanted = {place.object};
}

Place ServicesPage::place() const
{
    const ServiceRow *row = selected();
    return {.page = QStringLiteral("services"), .object = row ? row->service.id.value : QString()};
}

const ServiceRow *ServicesPage::selected() const { return m_model.row(m_table->currentIndex().row()); }

void ServicesPage::showSelected()
{
    const ServiceRow *row = selected();
    const bool writable = !m_context.workspace.isReadOnly();
    m_editButton->setEnabled(row && writable);
    m_removeButton->setEnabled(row && writable);
    m_testButton->setEnabled(row);
    if (!row) {
        m_pane->showNothing();
        return;
    }
    m_pane->show(*row);
    m_pane->setLog(m_logs.value(row->service.id));
}

void ServicesPage::edit(bool isNew)
{
    const ServiceRow *row = selected();
    if (m_context.workspace.isReadOnly() || (!isNew && !row))
        return;
    const auto question = [today = QDate::currentDate()](Database &database) {
        return ProfileRepository(database).inForce(today);
    };
    const auto service = isNew ? std::nullopt : std::optional(row->service);
    m_opening.cancel();
    m_opening.deliver(m_context.reader.askQuickly<QList<TermsProfile>>(question, m_opening.token()),
                      [this, service](const Result<QList<TermsProfile>> &profiles) {
                          if (profiles)
                              openDialog(service, *profiles);
                          else
                              Q_EMIT noted(errorLine(profiles.error()));
                      });
}

void ServicesPage::openDialog(const std::optional<Service> &service, const QList<TermsProfile> &profiles)
{
    auto *dialog = new ServiceDialog({m_context.administration, m_context.connectors, m_context.secrets, profiles},
                                     service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ServicesPage::refresh);
    dialog->open();
}

void ServicesPage::test()
{
    const ServiceRow *row = selected();
    if (!row)
        return;
    m_pane->checks().showRunning();
    m_tasks.cancel();
    m_tasks.deliver(m_context.connectors.connectorForTest(row->service, m_tasks.token()),
                    [this](const Result<std::shared_ptr<Connector>> &connector) {
                        if (!connector) {
                            m_pane->checks().showError(connector.error());
                            return;
                        }
                        m_tested = *connector;
                        m_tasks.deliver(m_tested->test(m_tasks.token()), [this](const auto &checks) {
                            checks ? m_pane->checks().show(*checks) : m_pane->checks().showError(checks.error());
                        });
                    });
}

void ServicesPage::readSelected()
{
    if (const ServiceRow *row = selected())
        Q_EMIT synchronisationAsked({row->service.id});
}

void ServicesPage::askSecret()
{
    const ServiceRow *row = selected();
    if (!row)
        return;
    auto *dialog = new SecretDialog(m_context.administration, m_context.secrets, row->service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, service = row->service.id] {
        m_context.connectors.forget(service);
        readSelected();
    });
    dialog->open();
}

void ServicesPage::askRemoval()
{
    const ServiceRow *row = selected();
    if (!row)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Retirer un service"),
                                tr("Retirer « %1 » ? Ses données lues et son secret quittent ce poste. Le service "
                                   "lui-même n’est pas touché ; le journal et les récépissés restent.")
                                    .arg(row->service.name),
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *confirm = box->addButton(tr("Retirer"), QMessageBox::DestructiveRole);
    connect(confirm, &QPushButton::clicked, this, [this, service = row->service.id] { remove(service); });
    box->open();
}

void ServicesPage::remove(const ServiceId &service)
{
    m_tasks.deliver(m_context.administration.remove(service, m_tasks.token()), [this](const Result<Done> &removed) {
        if (!removed)
            Q_EMIT noted(errorLine(removed.error()));
        refresh();
    });
}

} // namespace vigie
