// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/revocation.h"
#include "model/calendar/reporting_period.h"
#include "model/compliance/incident.h"
#include "services/exports/export_table.h"
#include "services/reports/report_context.h"
#include "services/reports/report_document.h"
#include "services/storage/database.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace vigie {

enum class ReportParameter { Api, Environment, Period, Partner, Incident, Revocation };

//! What a report is asked of; what is left out narrows nothing.
struct ReportChoices {
    ApiCode api{};
    std::optional<Environment> environment{};
    std::optional<ReportingPeriod> period{};
    PartnerId partner{};
    IncidentId incident{};
    IntentId revocation{};

    [[nodiscard]] bool has(ReportParameter parameter) const;
};

//! A report that the console can write.
struct ReportKind {
    using MakeDocument = std::function<Result<ReportDocument>(Database &, const ReportChoices &, const ReportContext &,
                                                              std::stop_token)>;
    using MakeTable =
        std::function<Result<ExportTable>(Database &, const ReportChoices &, const QDateTime &asOf, std::stop_token)>;

    QString id{}; //!< as the command line has it: `vigie report sla`
    QString title{};
    QString summary{};
    QString fileName{}; //!< without date and suffix
    QList<ReportParameter> needs{}; //!< without them there is no report
    QList<ReportParameter> takes{}; //!< they narrow it
    MakeDocument document{};
    MakeTable table{}; //!< none: as PDF alone
};

//! The only list of them, one entry a report; both run in a background thread.
[[nodiscard]] QList<ReportKind> reportKinds();

} // namespace vigie
