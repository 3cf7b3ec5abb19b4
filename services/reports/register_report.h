// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "services/reports/report_document.h"
#include "services/storage/register_query.h"

namespace vigie {

struct RegisterMatter {
    QList<RegisterEntry> entries{};
    QList<TermsProfile> profiles{}; //!< in force: names of the APIs
    QDate day{}; //!< of the register
};

[[nodiscard]] Result<RegisterMatter> registerMatter(Database &database, const QDate &day,
                                                    const RegisterFilter &filter = {});

//! The register at the CNIL's disposal (GDPR 30): dated, complete or marked incomplete with what is missing.
[[nodiscard]] ReportDocument registerReport(const RegisterMatter &matter, const ReportContext &context);

} // namespace vigie
