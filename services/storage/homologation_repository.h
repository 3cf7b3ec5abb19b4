// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/homologation.h"
#include "services/storage/database.h"

namespace vigie {

//! The security documents of partners: those recorded here, and those whose dates DataPass holds, completed by what was
//! recorded here. What DataPass says comes first.
class HomologationRepository
{
public:
    explicit HomologationRepository(Database &database)
        : m_database(database)
    {
    }

    //! Adds, or saves the row of that id; of one that comes from DataPass, what completes it. InvalidInput when its
    //! dates cannot be; Conflict when the reference is taken.
    Result<Homologation> save(Homologation homologation);
    //! Only what was recorded here.
    Result<> remove(HomologationId id);

    [[nodiscard]] Result<QList<Homologation>> all();
    [[nodiscard]] Result<QList<Homologation>> ofPartners(const QList<PartnerId> &partners);
    //! By Homologation::key(); NoSuchObject.
    [[nodiscard]] Result<Homologation> find(const QString &key);

private:
    [[nodiscard]] Result<QList<Homologation>> where(const QString &condition, const QVariantList &values);

    Database &m_database;
};

} // namespace vigie
