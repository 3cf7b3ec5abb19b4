// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/task_scope.h"
#include "services/operations/synchronisation.h"

#include <QObject>

namespace vigie {

class BackgroundReader;
class StatusLine;

//! Starts and stops the synchronisation, and says at the foot of the window where it is and what it left.
class SyncControl : public QObject
{
    Q_OBJECT

public:
    SyncControl(BackgroundReader &reader, Synchronisation &synchronisation, StatusLine &status,
                QObject *parent = nullptr);

    //! Of none, all. May be asked while others are read.
    void start(const QList<ServiceId> &services = {});
    //! Everything that was started.
    void stop();
    //! Reads from the workspace what the services' last readings left.
    void showState();

Q_SIGNALS:
    //! The workspace has new data.
    void dataChanged();
    void noted(const QString &sentence);
    void runningChanged(bool running);

private:
    void end();
    void tell(const Result<QList<SyncReport>> &reports);

    BackgroundReader &m_reader;
    Synchronisation &m_synchronisation;
    StatusLine &m_status;
    int m_underWay{0}; //!< started and not over
    TaskScope m_reading{};
    TaskScope m_tasks{};
};

} // namespace vigie
