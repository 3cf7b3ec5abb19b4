// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "services/reports/report_document.h"
#include "services/storage/subcontractor_query.h"

namespace vigie {

struct SubcontractorsMatter {
    QList<JudgedSubcontractor> rows{};
    QList<TermsProfile> profiles{}; //!< in force: names of the APIs
    int noticeDays{0};
};

[[nodiscard]] Result<SubcontractorsMatter> subcontractorsMatter(Database &database, const QDate &day,
                                                                const SubcontractorFilter &filter = {},
                                                                const SubcontractorOrder &order = {});

[[nodiscard]] ReportDocument subcontractorsReport(const SubcontractorsMatter &matter, const ReportContext &context);

} // namespace vigie
