// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/action_button.h"
#include "gui/common/place.h"
#include "model/compliance/incident_clock.h"
#include "services/async/task_scope.h"

class QTimer;

namespace vigie {

class BackgroundReader;

//! In the status line: the clock of an open incident that ends first, counting down; a click opens the file. Hidden
//! while no clock runs.
class IncidentWatch : public ActionButton
{
    Q_OBJECT

public:
    explicit IncidentWatch(BackgroundReader &reader, QWidget *parent = nullptr);

    //! Reads the open incidents again.
    void refresh();

    //! A clock with the file that it is of.
    struct WatchedClock {
        IncidentId incident{};
        QString number{};
        IncidentClock clock{};
    };
    struct Clocks {
        QList<WatchedClock> list{};
        WorkingDays workingDays{};
    };

Q_SIGNALS:
    void placeAsked(const vigie::Place &place);

private:
    void tick();

    BackgroundReader &m_reader;
    Clocks m_clocks{};
    IncidentId m_shown{};
    QTimer *m_seconds;
    TaskScope m_reading{};
};

} // namespace vigie
