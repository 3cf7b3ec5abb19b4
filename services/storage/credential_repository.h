// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/application.h"
#include "model/access/credential.h"
#include "services/storage/database.h"

namespace vigie {

class CredentialRepository
{
public:
    explicit CredentialRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<Credential> find(CredentialId id); //!< NoSuchObject
    //! Every credential of that fingerprint: the way a leaked token finds its row.
    [[nodiscard]] Result<QList<Credential>> findByFingerprint(const QString &fingerprint);
    [[nodiscard]] Result<QList<Subscription>> subscriptionsOf(const Credential &credential);
    //! What an action of ours changed, ahead of the next synchronisation.
    Result<> setState(CredentialId id, CredentialState state);

private:
    Database &m_database;
};

} // namespace vigie
