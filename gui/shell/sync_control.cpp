// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sync_control.h"

#include "gui/common/background_reader.h"
#include "gui/common/count_words.h"
#include "gui/common/error_text.h"
#include "gui/common/progress_line.h"
#include "gui/shell/status_line.h"
#include "services/storage/service_repository.h"

namespace vigie {

namespace {

StateText servicesState(const QList<ServiceStatus> &statuses, qsizetype services)
{
    if (services == 0)
        return {Glyph::Unknown, SyncControl::tr("Aucun service connecté")};
    qsizetype upToDate = 0;
    bool failed = false;
    for (const ServiceStatus &status : statuses) {
        upToDate += status.state == SyncState::Ok ? 1 : 0;
        failed = failed || status.state == SyncState::Failed || status.state == SyncState::Partial;
    }
    const QString words = SyncControl::tr("Services à jour : %1 sur %2").arg(upToDate).arg(services);
    return {upToDate == services ? Glyph::Ok : failed ? Glyph::Unreachable : Glyph::Unknown, words};
}

struct ServicesState {
    qsizetype services{0};
    QList<ServiceStatus> statuses{};
};

Result<ServicesState> stateIn(Database &database)
{
    ServiceRepository repository(database);
    const auto services = repository.all();
    const auto statuses = repository.statuses();
    if (!services || !statuses)
        return failure(services ? statuses.error() : services.error());
    return ServicesState{.services = services->size(), .statuses = *statuses};
}

QDateTime oldestOf(const QList<ServiceStatus> &statuses)
{
    QDateTime oldest;
    for (const ServiceStatus &status : statuses) {
        if (status.readAt.isValid() && (!oldest.isValid() || status.readAt < oldest))
            oldest = status.readAt;
    }
    return oldest;
}

} // namespace

SyncControl::SyncControl(BackgroundReader &reader, Synchronisation &synchronisation, StatusLine &status,
                         QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_synchronisation(synchronisation)
    , m_status(status)
{
    connect(&status.progress(), &ProgressLine::stopAsked, this, &SyncControl::stop);
    connect(&synchronisation, &Synchronisation::progressed, this,
            [this](const ServiceId &service, const ReadProgress &progress) {
                m_status.progress().begin(tr("%1 : %2").arg(service.value, countedThings(progress.what)));
                m_status.progress().advance(progress.done, progress.total);
            });
    connect(&synchronisation, &Synchronisation::finished, this, [this] {
        showState();
        Q_EMIT dataChanged();
    });
}

void SyncControl::start(const QList<ServiceId> &services)
{
    // What is being read already is joined by the synchronisation itself.
    if (m_underWay++ == 0) {
        Q_EMIT runningChanged(true);
        m_status.progress().begin(tr("Synchronisation"));
    }
    m_tasks.deliver(m_synchronisation.run(services, m_tasks.token()),
                    [this](const Result<QList<SyncReport>> &reports) { tell(reports); });
}

void SyncControl::stop()
{
    if (m_underWay == 0)
        return;
    m_tasks.cancel();
    Q_EMIT noted(tr("Synchronisation arrêtée : ce qui était déjà lu est gardé."));
    end();
    showState();
}

void SyncControl::end()
{
    m_underWay = 0;
    m_status.progress().end();
    Q_EMIT runningChanged(false);
}

void SyncControl::tell(const Result<QList<SyncReport>> &reports)
{
    if (--m_underWay == 0)
        end();
    showState();
    if (!reports) {
        Q_EMIT noted(errorLine(reports.error()));
        return;
    }
    qint64 added = 0, updated = 0, removed = 0;
    for (const SyncReport &report : *reports) {
        added += report.outcome.added;
        updated += report.outcome.updated;
        removed += report.outcome.removed;
        if (report.error) {
            Q_EMIT noted(errorLine(*report.error));
            return;
        }
    }
    Q_EMIT noted(tr("Synchronisé. Ajouts : %1, changements : %2, retraits : %3.").arg(added).arg(updated).arg(removed));
}

void SyncControl::showState()
{
    m_reading.cancel();
    m_reading.deliver(m_reader.askQuickly<ServicesState>(stateIn, m_reading.token()),
                      [this](const Result<ServicesState> &read) {
                          if (!read)
                              return;
                          m_status.showServices(servicesState(read->statuses, read->services));
                          m_status.showDataAge(oldestOf(read->statuses));
                      });
}

} // namespace vigie
