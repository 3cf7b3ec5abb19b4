// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/application.h"
#include "model/access/credential.h"
#include "model/access/habilitation.h"
#include "services/storage/database.h"
#include "services/storage/partner_choice.h"

namespace vigie {

//! A credential as the rules look at it.
struct CredentialMatter {
    Credential credential{}; //!< without what no rule looks at
    QString applicationName{};
    QStringList datapassNumbers{}; //!< its own and its application's
};

struct HabilitationMatter {
    Habilitation habilitation{}; //!< without what no rule looks at
    QDate revokedOn{};
};

struct ContactMatter {
    PartnerId partner{};
    ApiCode api{};
    QString role{};
    bool hasEmail{false};
};

struct PlanMatter {
    PartnerId partner{};
    ApiCode api{};
    int callsPerMinute{0};
};

// What the services hold of the partners, for the rules: of all credentials those that still open something.
[[nodiscard]] Result<QList<CredentialMatter>> credentialMatter(Database &database, const PartnerChoice &partners);
[[nodiscard]] Result<QList<HabilitationMatter>> habilitationMatter(Database &database, const PartnerChoice &partners);
//! Of requests that were granted and hold.
[[nodiscard]] Result<QList<ContactMatter>> contactMatter(Database &database, const PartnerChoice &partners);
//! The quotas in force of active subscriptions in production.
[[nodiscard]] Result<QList<PlanMatter>> planMatter(Database &database, const PartnerChoice &partners);
//! The services that tell when credentials were last used.
[[nodiscard]] Result<QSet<QString>> servicesThatTellUses(Database &database);

} // namespace vigie
