// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident_clock.h"

#include <QScrollArea>

class QHBoxLayout;

namespace vigie {

class ClockTile;

//! The clocks of an incident side by side. What they count is worked out once; each second only the words that changed
//! are written.
class ClockStrip : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClockStrip(QWidget *parent = nullptr);

    void setClocks(const QList<IncidentClock> &clocks, const WorkingDays &workingDays);
    void tick(const QDateTime &now);
    //! The nearest limit that still runs; of state NoFigure when none does.
    [[nodiscard]] int running(const QDateTime &now) const;

Q_SIGNALS:
    void whyAsked(const QString &rule, QWidget *anchor);

private:
    QHBoxLayout *m_row;
    QList<ClockTile *> m_tiles{};
    QList<IncidentClock> m_clocks{};
    WorkingDays m_workingDays{};
};

} // namespace vigie
