// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident_clock.h"
#include "model/compliance/incident_plan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vigie {

class ParisTimeEdit;
class TextLabel;

//! « Envoyé le … » : when, by what, whole or as a stage.
class SendingDialog : public QDialog
{
    Q_OBJECT

public:
    SendingDialog(const IncidentClock &clock, const QList<PlannedStep> &items, bool isStage, QWidget *parent);

Q_SIGNALS:
    void chosen(const vigie::IncidentSending &sending);

private:
    void finish();

    IncidentClock m_clock;
    QStringList m_items{};
    ParisTimeEdit *m_at;
    QComboBox *m_medium;
    QLineEdit *m_note;
    QCheckBox *m_stage;
    TextLabel *m_wrong;
};

} // namespace vigie
