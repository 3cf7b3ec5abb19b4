// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident_plan.h"

#include <QScrollArea>

namespace vigie {

//! The phases of an incident and their steps, in the order of the text. A step opens its states.
class StepsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepsPane(QWidget *parent = nullptr);

    void setFile(const IncidentPlan &plan, const IncidentFile &file, const QString &source);

Q_SIGNALS:
    void stepChosen(const vigie::IncidentStep &step);

private:
    void openMenu(const PlannedStep &planned, QWidget *row);
    void askNote(IncidentStep step, const QString &label);

    IncidentFile m_file{};
};

} // namespace vigie
