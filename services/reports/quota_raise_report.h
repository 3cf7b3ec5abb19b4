// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/quota_raise.h"
#include "model/terms/terms_profile.h"
#include "services/reports/report_document.h"
#include "services/storage/quota_query.h"

namespace vigie {

struct QuotaRaiseMatter {
    QString partnerName{};
    QString partnerSiret{};
    TermsProfile profile{};
    QuotaRaise raise{};
    QList<QuotaRow> quotas{}; //!< of the partner on that API, in each environment
};

[[nodiscard]] ReportDocument quotaRaiseReport(const QuotaRaiseMatter &matter, const ReportContext &context);

//! Reads what it is about; a partner without a file has an empty one. NoSuchObject for an unknown partner or API.
[[nodiscard]] Result<ReportDocument> quotaRaiseReportOf(Database &database, PartnerId partner, const ApiCode &api,
                                                        QDate day, const ReportContext &context);

//! « 200 appels par minute »; « inconnu » for none.
[[nodiscard]] QString quotaFigureText(const std::optional<QuotaFigure> &figure);
[[nodiscard]] QString quotaDriftText(QuotaDrift drift);
[[nodiscard]] QString quotaDecisionText(QuotaRaise::Decision decision);

} // namespace vigie
