// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "services/reports/report_document.h"
#include "services/storage/intent_repository.h"

#include <optional>

namespace vigie {

//! One action and what became of it.
struct ReceiptMatter {
    Intent intent{};
    QList<IntentStep> steps{}; //!< oldest first
    QString serviceName{};
    std::optional<TermsProfile> groundProfile{}; //!< the profile that holds `intent.groundRule`
};

[[nodiscard]] ReportDocument receiptReport(const ReceiptMatter &matter, const ReportContext &context);

} // namespace vigie
