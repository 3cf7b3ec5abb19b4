// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/credential.h"
#include "model/access/revocation.h"
#include "services/storage/database.h"
#include "services/storage/first_ids.h"

#include <Qt>

namespace vigie {

//! One value for the table, the export, the report and the command line.
struct TokenFilter {
    QString search{}; //!< words, folded: partner, SIRET, API, service, fingerprint, last four, scopes, DataPass number
    ApiCode api{}; //!< empty: all
    std::optional<Environment> environment{};
    std::optional<CredentialState> state{};
    std::optional<CredentialKind> kind{};
    ServiceId service{};
    PartnerId partner{};
    QString partnerSiret{};
    QString partnerName{}; //!< part of it, folded
    QString fingerprint{}; //!< beginning, or last four characters
    QString scope{}; //!< part of one
    QDate expiresUntil{}; //!< last valid day on or before it
    bool unused{false}; //!< never used, where the service says so

    friend bool operator==(const TokenFilter &, const TokenFilter &) = default;
};

enum class TokenColumn {
    Partner,
    Api,
    Environment,
    Service,
    Kind,
    Fingerprint,
    IssuedOn,
    ExpiresOn,
    LastUsedAt,
    Scopes,
    State
};

struct TokenOrder {
    TokenColumn column{TokenColumn::Partner};
    Qt::SortOrder direction{Qt::AscendingOrder};

    friend bool operator==(const TokenOrder &, const TokenOrder &) = default;
};

//! A credential with what its row shows beside it.
struct TokenRow {
    Credential credential{};
    QString partnerName{};
    QString partnerSiret{};
    QString applicationName{};
    QString serviceName{};
    bool readOnlyService{false};
    std::optional<IntentState> intent{}; //!< of its last action that is not final
    QDateTime intentSendAt{}; //!< UTC, while intended
    QDateTime mayPassUntil{}; //!< UTC, while it may pass
};

class TokenQuery
{
public:
    explicit TokenQuery(Database &database)
        : m_database(database)
    {
    }

    //! Ids in display order. Cancelled when stopped.
    [[nodiscard]] Result<QList<qint64>> ids(const TokenFilter &filter, const TokenOrder &order,
                                            std::stop_token stop = {});
    //! The first ones only, quickly: what a keystroke shows before ids() has the rest.
    [[nodiscard]] Result<QList<qint64>> firstIds(const TokenFilter &filter, const TokenOrder &order,
                                                 const FirstIds &first);
    //! In the order of the ids; an id that is gone is left out.
    [[nodiscard]] Result<QList<TokenRow>> rows(const QList<qint64> &ids);
    [[nodiscard]] Result<qint64> count(const TokenFilter &filter);

private:
    Database &m_database;
};

} // namespace vigie
