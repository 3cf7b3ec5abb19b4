// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "model/usage/sla_answer.h"
#include "services/reports/report_document.h"

#include <vector>

namespace vigie {

//! One API in one environment, over one period.
struct SlaSubject {
    TermsProfile profile{}; //!< the one that the answer was computed with
    SlaAnswer answer{};
    std::vector<SlaAnswer> parts{}; //!< the months within the period, oldest first; of a month, itself
    std::vector<SlaAnswer> quarters{}; //!< of a year; else empty
    std::vector<SlaAnswer> previous{}; //!< periods of the same length before it, latest first
};

struct SlaReportMatter {
    QList<SlaSubject> subjects{};
    ReportingPeriod period{};
};

//! The result against the clause, the outages, the charts, both readings, the method. Of one API, or of several with
//! a table of all in front.
[[nodiscard]] ReportDocument slaReport(const SlaReportMatter &matter, const ReportContext &context);

} // namespace vigie
