// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/incident_watch.h"

#include "gui/common/background_reader.h"
#include "model/calendar/paris_time.h"
#include "services/operations/compliance/compliance_settings.h"
#include "services/reports/incident_words.h"
#include "services/storage/incident_repository.h"
#include "services/storage/profile_repository.h"

#include <QTimer>

namespace vigie {

namespace {

Result<IncidentWatch::Clocks> clocksIn(Database &database)
{
    IncidentRepository incidents(database);
    const Result<QList<IncidentFile>> files =
        incidents.ids({.state = IncidentState::Open}, IncidentColumn::Number, Qt::AscendingOrder)
            .and_then([&](const QList<qint64> &ids) { return incidents.files(ids); });
    const Result<WorkingDays> workingDays = chosenWorkingDays(database);
    if (!files || !workingDays)
        return failure(files ? workingDays.error() : files.error());
    IncidentWatch::Clocks clocks{.workingDays = *workingDays};
    for (const IncidentFile &file : *files) {
        const auto profiles = ProfileRepository(database).inForce(parisDate(file.incident.awareAt));
        if (!profiles)
            return failure(profiles.error());
        for (const IncidentClock &clock : incidentClocksOf(file, *profiles, *workingDays)) {
            if (clock.dueAt.isValid() && !clock.answeredAt.isValid())
                clocks.list.append({file.incident.id, file.incident.number, clock});
        }
    }
    std::stable_sort(clocks.list.begin(), clocks.list.end(),
                     [](const auto &left, const auto &right) { return left.clock.dueAt < right.clock.dueAt; });
    return clocks;
}

} // namespace

IncidentWatch::IncidentWatch(BackgroundReader &reader, QWidget *parent)
    : ActionButton(QString(), Emphasis::Flat, parent)
    , m_reader(reader)
    , m_seconds(new QTimer(this))
{
    setObjectName(QStringLiteral("status-incidents"));
    setIconName(QStringLiteral("siren"));
    setSmall(true);
    setFocusPolicy(Qt::TabFocus);
    hide();
    m_seconds->setInterval(1'000);
    m_seconds->setTimerType(Qt::CoarseTimer);
    connect(m_seconds, &QTimer::timeout, this, &IncidentWatch::tick);
    connect(this, &QPushButton::clicked, this, [this] {
        Q_EMIT placeAsked({.page = QStringLiteral("incidents"), .object = QString::number(m_shown.value)});
    });
}

void IncidentWatch::refresh()
{
    m_reading.cancel();
    m_reading.deliver(m_reader.ask<Clocks>(&clocksIn, m_reading.token()), [this](const Result<Clocks> &clocks) {
        m_clocks = clocks.value_or(Clocks{});
        if (m_clocks.list.isEmpty())
            m_seconds->stop();
        else
            m_seconds->start();
        tick();
    });
}

//! The nearest limit that still runs; when all are over, the first of them.
void IncidentWatch::tick()
{
    setVisible(!m_clocks.list.isEmpty());
    if (m_clocks.list.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const WatchedClock *nearest = nullptr;
    QStringList lines;
    int over = 0;
    for (const WatchedClock &watched : std::as_const(m_clocks.list)) {
        const ClockReading reading = clockReading(watched.clock, now, m_clocks.workingDays);
        const bool runs = reading.state == ClockState::Running;
        over += reading.state == ClockState::Over ? 1 : 0;
        if (!nearest && runs)
            nearest = &watched;
        lines.append(
            runs ? tr("%1, %2 : reste %3").arg(watched.number, watched.clock.rule, clockSpanText(reading.leftSeconds))
                 : tr("%1, %2 : dépassé").arg(watched.number, watched.clock.rule));
    }
    const qsizetype shown = nearest ? nearest - m_clocks.list.constData() : 0;
    m_shown = m_clocks.list.at(shown).incident;
    const QString words = over > 0 && nearest ? tr("%1 (dépassées : %2)").arg(lines.at(shown)).arg(over)
                                              : lines.at(shown);
    if (text() == words)
        return;
    setText(words);
    setToolTip(lines.join(u'\n'));
    setAccessibleName(tr("Horloges d’incident : %1").arg(words));
    updateGeometry();
}

} // namespace vigie
