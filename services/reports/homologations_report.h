// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "services/reports/report_document.h"
#include "services/storage/homologation_query.h"

namespace vigie {

struct HomologationsMatter {
    QList<HomologationRow> rows{};
    HomologationFilter filter{};
    QDate day{}; //!< on which the states are worked out
    QList<TermsProfile> profiles{}; //!< in force: clauses and their sentences
};

[[nodiscard]] ReportDocument homologationsReport(const HomologationsMatter &matter, const ReportContext &context);

} // namespace vigie
