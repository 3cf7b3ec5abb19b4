// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "services/reports/report_document.h"
#include "services/storage/token_query.h"

namespace vigie {

//! The rows that the filter shows, in their order.
struct TokensMatter {
    QList<TokenRow> rows{};
    TokenFilter filter{};
    QString filterPartnerName{}; //!< of `filter.partner`, when it is set
    QList<TermsProfile> profiles{}; //!< in force: names of the APIs
};

[[nodiscard]] ReportDocument tokensReport(const TokensMatter &matter, const ReportContext &context);

//! The filter as a sentence, whole words: « API INFINOE, production, état actif ».
[[nodiscard]] QString filterInWords(const TokensMatter &matter);

} // namespace vigie
