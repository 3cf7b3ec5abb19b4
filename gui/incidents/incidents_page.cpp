// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/incidents_page.h"

#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/common/look/icon.h"
#include "gui/incidents/incident_dialog.h"
#include "gui/incidents/incident_list.h"
#include "gui/incidents/incident_texts.h"
#include "gui/incidents/incident_view.h"
#include "services/storage/partner_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

//! A new incident as its origin makes it, and what to look for in it.
struct Beginning {
    Incident incident{};
    TokenCriteria criteria{};
};

Result<Beginning> beginningOf(Database &database, const QMap<QString, QString> &origin)
{
    Beginning beginning;
    const CredentialId credential{origin.value(QStringLiteral("credential")).toLongLong()};
    PartnerId partner{origin.value(QStringLiteral("partner")).toLongLong()};
    if (!credential.isNull()) {
        const auto rows = TokenQuery(database).rows({credential.value});
        if (!rows)
            return failure(rows.error());
        if (rows->isEmpty())
            return failure(Error::Kind::NoSuchObject, QString::number(credential.value));
        beginning.criteria.credential = credential;
        beginning.incident.apis = rows->first().credential.apis;
        beginning.incident.environment = rows->first().credential.environment;
        partner = rows->first().credential.partner;
    }
    if (!partner.isNull()) {
        const auto known = PartnerRepository(database).find(partner);
        if (!known)
            return failure(known.error());
        beginning.incident.partner = known->id;
        beginning.incident.partnerName = known->name;
        beginning.incident.partnerSiret = known->siret;
        if (credential.isNull())
            beginning.criteria.partner = known->siret.isEmpty() ? known->name : known->siret;
    }
    return beginning;
}

} // namespace

IncidentsPage::IncidentsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_list(new IncidentList(m_context, m_stack))
    , m_view(new IncidentView(m_context, m_stack))
    , m_new(new QAction(icon(QStringLiteral("siren")), tr("Ouvrir un incident…"), this))
{
    setObjectName(QStringLiteral("incidents-page"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_new, &QAction::triggered, this, [this] { openDialog({}, {}); });
    connect(m_list, &IncidentList::newAsked, m_new, &QAction::trigger);
    connect(m_list, &IncidentList::fileAsked, this, [this](IncidentId incident) {
        Q_EMIT placeRequested({.page = QStringLiteral("incidents"), .object = QString::number(incident.value)});
    });
    connect(m_list, &IncidentList::reportAsked, this, [this](IncidentId incident) {
        showFile(incident);
        m_view->print();
    });
    connect(m_view, &IncidentView::backAsked, this, [this] {
        showList();
        Q_EMIT placeChanged();
    });
    connect(m_view, &IncidentView::changed, m_list, &IncidentList::refresh);
    connect(m_view, &IncidentView::noted, this, &Page::noted);
    connect(m_view, &IncidentView::placeRequested, this, &Page::placeRequested);
    follow(*m_list);
}

void IncidentsPage::follow(Page &page)
{
    connect(&page, &Page::commandsChanged, this, &Page::commandsChanged);
    connect(&page, &Page::placeChanged, this, &Page::placeChanged);
    connect(&page, &Page::placeRequested, this, &Page::placeRequested);
    connect(&page, &Page::workspaceChanged, this, &Page::workspaceChanged);
    connect(&page, &Page::noted, this, &Page::noted);
}

bool IncidentsPage::isFileShown() const { return m_stack->currentWidget() == m_view; }

void IncidentsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->refresh();
    Q_EMIT commandsChanged();
}

void IncidentsPage::showFile(IncidentId incident)
{
    m_stack->setCurrentWidget(m_view);
    if (m_view->incident() == incident)
        m_view->refresh();
    else
        m_view->open(incident);
    Q_EMIT commandsChanged();
}

void IncidentsPage::refresh()
{
    m_list->refresh();
    if (isFileShown())
        m_view->refresh();
}

void IncidentsPage::open(const Place &place)
{
    if (place.filters.contains(QStringLiteral("new"))) {
        showList();
        return openFor(place.filters);
    }
    if (const qint64 id = place.object.toLongLong(); id != 0)
        return showFile({id});
    m_stack->setCurrentWidget(m_list);
    m_list->open(place);
    Q_EMIT commandsChanged();
}

Place IncidentsPage::place() const
{
    if (isFileShown())
        return {.page = QStringLiteral("incidents"), .object = QString::number(m_view->incident().value)};
    Place place = m_list->place();
    place.object.clear(); // the selected row is not the open file
    return place;
}

bool IncidentsPage::takes(PageCommand command) const
{
    return isFileShown() ? command == PageCommand::Print : m_list->takes(command);
}

QString IncidentsPage::whyNot(PageCommand command) const { return isFileShown() ? QString() : m_list->whyNot(command); }

void IncidentsPage::run(PageCommand command)
{
    if (!isFileShown())
        m_list->run(command);
    else if (command == PageCommand::Print)
        m_view->print();
}

void IncidentsPage::openFor(const QMap<QString, QString> &origin)
{
    m_tasks.deliver(m_context.reader.ask<Beginning>(
                        [origin](Database &database) { return beginningOf(database, origin); }, m_tasks.token()),
                    [this](const Result<Beginning> &beginning) {
                        Q_EMIT placeChanged(); // going back in the history does not open it again
                        if (beginning)
                            openDialog(beginning->incident, beginning->criteria);
                        else
                            Q_EMIT noted(errorLine(beginning.error()));
                    });
}

void IncidentsPage::openDialog(const Incident &incident, const TokenCriteria &criteria)
{
    if (m_context.workspace.isReadOnly()) {
        Q_EMIT noted(tr("L’espace de travail est ouvert en lecture seule : aucun dossier ne peut y être ouvert."));
        return;
    }
    const auto profiles = ProfileRepository(m_context.workspace.database()).inForce(QDate::currentDate());
    if (!profiles) {
        Q_EMIT noted(errorLine(profiles.error()));
        return;
    }
    auto *dialog = new IncidentDialog(m_context.workspace, *profiles, incident, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IncidentDialog::chosen, this, [this, dialog, criteria](const Incident &wanted) {
        const auto opened =
            IncidentKeeper(m_context.workspace.database(), QDateTime::currentDateTimeUtc()).open(wanted);
        if (!opened)
            return dialog->refuse(incidentErrorText(opened.error()));
        dialog->accept();
        Q_EMIT workspaceChanged();
        Q_EMIT placeRequested({.page = QStringLiteral("incidents"), .object = QString::number(opened->id.value)});
        m_view->searchTokens(criteria);
    });
    dialog->open();
}

} // namespace vigie
