// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/token_query.h"

namespace vigie {

//! By what the tokens concerned by an incident are found. What is empty does not count; the others must all hold.
struct TokenCriteria {
    QString partner{}; //!< part of its name, or its SIRET
    QString subcontractor{}; //!< part of the name of one that the partner declared
    QList<ApiCode> apis{}; //!< any of them
    QString address{}; //!< an address that the application declares
    CredentialId credential{}; //!< this one only

    [[nodiscard]] bool isEmpty() const
    {
        return partner.isEmpty() && subcontractor.isEmpty() && apis.isEmpty() && address.isEmpty()
            && credential.isNull();
    }
    friend bool operator==(const TokenCriteria &, const TokenCriteria &) = default;
};

//! At most so many, by partner; nothing when no criterion is given.
[[nodiscard]] Result<QList<TokenRow>> tokensMatching(Database &database, const TokenCriteria &criteria, int most);

} // namespace vigie
