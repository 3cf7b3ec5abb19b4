// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "services/async/task_scope.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace vigie {

class ActionButton;
class ServiceAdministration;
class SessionSecretStore;

//! Asks again for the secret of a service that the keychain no longer has.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    SecretDialog(ServiceAdministration &administration, SessionSecretStore &secrets, const Service &service,
                 QWidget *parent = nullptr);

private:
    void save();
    void keepForSession();

    ServiceAdministration &m_administration;
    SessionSecretStore &m_secrets;
    Service m_service;
    QLineEdit *m_secret;
    QLabel *m_problem;
    ActionButton *m_session;
    TaskScope m_tasks{};
};

} // namespace vigie
