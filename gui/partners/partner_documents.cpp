// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/partner_documents.h"

#include "services/exports/partner_export.h"
#include "services/reports/partner_report.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"

namespace vigie {

Result<ExportTable> partnersExportOf(Database &database, const PartnerFilter &filter, const PartnerOrder &order,
                                     std::stop_token stop)
{
    const auto ids = PartnerQuery(database).ids(filter, order, std::move(stop));
    if (!ids)
        return failure(ids.error());
    return partnerExport(PartnerQuery(database), *ids, QDateTime::currentDateTimeUtc());
}

Result<ReportDocument> partnerReportOf(Database &database, PartnerId partner, const ReportContext &context)
{
    const auto dossier = PartnerRepository(database).dossier(partner);
    if (!dossier)
        return failure(dossier.error());
    const auto services = ServiceRepository(database).all();
    if (!services)
        return failure(services.error());
    const auto profiles = ProfileRepository(database).inForce(QDate::currentDate());
    if (!profiles)
        return failure(profiles.error());
    return partnerReport({.dossier = *dossier, .services = *services, .profiles = *profiles}, context);
}

} // namespace vigie
