// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident.h"
#include "model/terms/terms_profile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace vigie {

class ParisTimeEdit;
class TextLabel;
class Workspace;

//! What happened: a new file, or the head of a known one. The APIs chosen say which facts start a clock.
class IncidentDialog : public QDialog
{
    Q_OBJECT

public:
    IncidentDialog(Workspace &workspace, const QList<TermsProfile> &profiles, const Incident &incident,
                   QWidget *parent);

    //! The workspace refused it: the dialog stays open and says why.
    void refuse(const QString &sentence);

Q_SIGNALS:
    void chosen(const vigie::Incident &incident);

private:
    void fillEvents();
    void finish();
    [[nodiscard]] bool takePartner(Incident &incident);

    Workspace &m_workspace;
    QList<TermsProfile> m_profiles;
    Incident m_incident;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    QListWidget *m_apis;
    QListWidget *m_events;
    QComboBox *m_environment;
    QLineEdit *m_partner;
    ParisTimeEdit *m_aware;
    QLineEdit *m_awareBy;
    QCheckBox *m_isInterrupted;
    ParisTimeEdit *m_interrupted;
    TextLabel *m_wrong;
};

} // namespace vigie
