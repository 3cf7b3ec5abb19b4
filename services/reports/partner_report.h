// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "model/terms/terms_profile.h"
#include "services/reports/report_document.h"
#include "services/storage/partner_repository.h"

namespace vigie {

//! What the sheet of a partner shows.
struct PartnerMatter {
    PartnerDossier dossier{};
    QList<Service> services{}; //!< for their names
    QList<TermsProfile> profiles{}; //!< in force: names of the APIs, who produces them
};

[[nodiscard]] ReportDocument partnerReport(const PartnerMatter &matter, const ReportContext &context);

} // namespace vigie
