// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "model/terms/terms_profile.h"
#include "services/async/task_scope.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;

namespace vigie {

class ActionButton;
class ConnectionChecksView;
class Connector;
class ConnectorPool;
class ServiceAdministration;
class ServiceForm;
class SessionSecretStore;

//! Adds or edits a connection. The test runs with what is typed, before anything is saved. Where the machine has no
//! keychain, says so and keeps the secret for the session if the agent agrees.
class ServiceDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts {
        ServiceAdministration &administration;
        ConnectorPool &connectors;
        SessionSecretStore &secrets;
        const QList<TermsProfile> &profiles;
    };

    //! `edited`: nothing for a new service.
    ServiceDialog(const Parts &parts, std::optional<Service> edited, QWidget *parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget *buttonRow();
    void test();
    //! « Essayer les requêtes », with what is typed.
    void tryQueries(const ApiCode &api, const QString &name);
    //! With the secret that is typed, else with the one that is stored.
    [[nodiscard]] Future<std::shared_ptr<Connector>> connectorOfForm();
    void save();
    void settleSave(const Result<Done> &result);
    void offerSession(const Error &error);
    void keepForSession();

    ServiceAdministration &m_administration;
    ConnectorPool &m_connectors;
    SessionSecretStore &m_secrets;
    std::optional<Service> m_edited;
    ServiceForm *m_form;
    ConnectionChecksView *m_checks;
    QWidget *m_problem;
    QLabel *m_problemText;
    ActionButton *m_sessionButton;
    ActionButton *m_testButton;
    ActionButton *m_saveButton;
    std::shared_ptr<Connector> m_tested{};
    TaskScope m_tasks{};
};

} // namespace vigie
