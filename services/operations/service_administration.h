// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "services/operations/secret_swap.h"

#include <QObject>

#include <functional>
#include <optional>

namespace vigie {

class ConnectorPool;
class Workspace;

//! The secrets that the agent typed; what is absent stays as it is in the store.
struct TypedSecrets {
    std::optional<Secret> secret{};
    std::optional<Secret> certificatePassPhrase{};
    std::optional<Secret> proxyPassword{};
};

//! Adds, edits and removes services: their row, their secrets and the journal together. A secret is written
//! before the row that needs it, and put back when the row cannot be written, so that a failure leaves what was.
class ServiceAdministration : public QObject
{
    Q_OBJECT

public:
    ServiceAdministration(Workspace &workspace, SecretStore &secrets, ConnectorPool &connectors,
                          QObject *parent = nullptr);

    //! Errors: Conflict (the id is taken), InvalidInput, WorkspaceReadOnly, those of the secret store.
    [[nodiscard]] Future<Done> add(const Service &service, const TypedSecrets &typed, std::stop_token stop);
    //! Errors: NoSuchObject, and as above.
    [[nodiscard]] Future<Done> edit(const Service &service, const TypedSecrets &typed, std::stop_token stop);
    //! Its secrets first. A locked keychain stops it; a machine without keychain does not.
    [[nodiscard]] Future<Done> remove(const ServiceId &service, std::stop_token stop);

Q_SIGNALS:
    void servicesChanged();

private:
    using RowChange = std::function<Result<>()>;
    [[nodiscard]] Future<Done> change(const ServiceId &service, const QList<SecretSwap::Change> &secrets,
                                      const RowChange &row, std::stop_token stop);

    Workspace &m_workspace;
    SecretStore &m_secrets;
    ConnectorPool &m_connectors;
};

} // namespace vigie
