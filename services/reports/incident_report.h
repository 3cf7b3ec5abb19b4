// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident_clock.h"
#include "model/compliance/incident_plan.h"
#include "services/reports/report_document.h"
#include "services/storage/database.h"
#include "services/storage/intent_repository.h"

namespace vigie {

//! A document of the file, as the report names it.
struct IncidentEvidence {
    QString name{};
    QString sha256{};
    QDateTime addedAt{}; //!< UTC
};

//! One incident with what the report and the window say of it.
struct IncidentMatter {
    IncidentFile file{};
    QList<TermsProfile> profiles{}; //!< in force on the day of the awareness
    IncidentPlan plan{};
    QList<Intent> intents{}; //!< of the file's credentials, since the awareness, newest first
    QList<IncidentEvidence> evidence{};
    WorkingDays workingDays{};

    [[nodiscard]] const Rule *rule(const QString &id) const;
    [[nodiscard]] const TermsProfile *profileOf(const QString &rule) const;
    //! The last action on that credential since the awareness.
    [[nodiscard]] const Intent *intentOf(CredentialId credential) const;
};

//! Reads it; NoSuchObject.
[[nodiscard]] Result<IncidentMatter> incidentMatter(Database &database, IncidentId id, const WorkingDays &workingDays);

[[nodiscard]] ReportDocument incidentReport(const IncidentMatter &matter, const ReportContext &context);

} // namespace vigie
