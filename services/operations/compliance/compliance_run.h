// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/compliance_engine.h"
#include "services/storage/compliance_repository.h"

#include <memory>

namespace vigie {

//! What a run did.
struct ComplianceSummary {
    bool isWhole{false}; //!< everything was worked out anew
    qint64 partners{0}; //!< that were looked at, when not
    ComplianceChange change{};

    friend bool operator==(const ComplianceSummary &, const ComplianceSummary &) = default;
};

//! Brings the deadlines and findings of a workspace up to date: of those partners that changed since the last run, or
//! everything on another day, with other profiles, with other settings, or when too many changed. Keeps what it made
//! ready from one run to the next; for one thread.
class ComplianceRun
{
public:
    [[nodiscard]] Result<ComplianceSummary> bringUpToDate(Database &database, const QDateTime &now,
                                                          std::stop_token stop);

private:
    [[nodiscard]] Result<> prepare(Database &database, const QDateTime &now);
    [[nodiscard]] Result<ComplianceSummary> runWhole(Database &database, const QDateTime &now, std::stop_token stop);
    [[nodiscard]] Result<ComplianceSummary> runSome(Database &database, const QList<PartnerId> &partners,
                                                    const QDateTime &now, std::stop_token stop);

    QString m_basis{};
    std::unique_ptr<ComplianceEngine> m_engine{};
};

//! What the rules would say at another instant, of the workspace as it is now: nothing is stored.
[[nodiscard]] Result<RuleOutcome> rulesAppliedAt(Database &database, const QDateTime &instant,
                                                 std::stop_token stop = {});

} // namespace vigie
