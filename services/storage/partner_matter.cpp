// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/partner_matter.h"

#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"

namespace vigie {

Result<PartnerMatter> readPartnerMatter(Database &database, PartnerId partner, QDate day)
{
    const Result<PartnerDossier> dossier = PartnerRepository(database).dossier(partner);
    if (!dossier)
        return failure(dossier.error());
    const Result<QList<Service>> services = ServiceRepository(database).all();
    if (!services)
        return failure(services.error());
    return ProfileRepository(database).inForce(day).map([&](const QList<TermsProfile> &profiles) {
        return PartnerMatter{.dossier = *dossier, .services = *services, .profiles = profiles};
    });
}

} // namespace vigie
