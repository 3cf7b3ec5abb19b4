// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "model/terms/terms_profile.h"
#include "services/storage/partner_repository.h"

namespace vigie {

//! What is shown and printed of one partner: its dossier, and what names the services and the terms in it.
struct PartnerMatter {
    PartnerDossier dossier{};
    QList<Service> services{}; //!< for their names
    QList<TermsProfile> profiles{}; //!< in force that day: names of the APIs, who produces them
};

[[nodiscard]] Result<PartnerMatter> readPartnerMatter(Database &database, PartnerId partner, QDate day);

} // namespace vigie
