// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/access_gate.h"
#include "services/storage/database.h"
#include "services/storage/partner_choice.h"

namespace vigie {

//! The lines of the access gates that someone looked at.
class GateRepository
{
public:
    explicit GateRepository(Database &database)
        : m_database(database)
    {
    }

    Result<> save(const GateEntry &entry);
    [[nodiscard]] Result<QList<GateEntry>> of(const PartnerChoice &partners);

private:
    Database &m_database;
};

} // namespace vigie
