// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/quota_raise.h"
#include "services/storage/database.h"
#include "services/storage/partner_choice.h"

namespace vigie {

//! The files of quota raises: one a partner and API.
class QuotaRaiseRepository
{
public:
    explicit QuotaRaiseRepository(Database &database)
        : m_database(database)
    {
    }

    //! InvalidInput when a figure is not above 0.
    Result<> save(const QuotaRaise &raise);
    [[nodiscard]] Result<std::optional<QuotaRaise>> of(PartnerId partner, const ApiCode &api);
    [[nodiscard]] Result<QList<QuotaRaise>> of(const PartnerChoice &partners);

private:
    Database &m_database;
};

} // namespace vigie
