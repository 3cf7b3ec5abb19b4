// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/personal_data.h"
#include "model/compliance/rights_request.h"
#include "services/reports/report_document.h"
#include "services/storage/database.h"

#include <stop_token>

namespace vigie {

struct PersonalDataMatter {
    RightsRequest request{};
    QList<PersonalDatum> data{};
    QList<RightsAct> acts{};
    QList<TermsProfile> profiles{}; //!< in force
    QDate dueOn{}; //!< of the answer; invalid when no rule gives it
};

[[nodiscard]] Result<PersonalDataMatter> personalDataMatter(Database &database, RightsRequestId request,
                                                            const QDate &today, const std::stop_token &stop = {});

//! The answer of GDPR 15(1) and (3): what is held, where it comes from, what for, who sees it, how long; and the
//! rights.
[[nodiscard]] ReportDocument personalDataReport(const PersonalDataMatter &matter, const ReportContext &context);

} // namespace vigie
