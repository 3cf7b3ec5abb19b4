// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/local_contact.h"
#include "services/storage/database.h"

namespace vigie {

class LocalContactRepository
{
public:
    explicit LocalContactRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<LocalContact>> of(PartnerId partner);
    Result<LocalContactId> add(const LocalContact &contact);
    Result<> remove(LocalContactId id); //!< NoSuchObject

private:
    Database &m_database;
};

} // namespace vigie
