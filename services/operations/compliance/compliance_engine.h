// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"
#include "services/operations/compliance/compliance_settings.h"
#include "services/storage/database.h"
#include "services/storage/partner_choice.h"

#include <map>
#include <stop_token>

namespace vigie {

//! The rules of all profiles, made ready once and applied to what the workspace holds.
class ComplianceEngine
{
public:
    ComplianceEngine(QList<TermsProfile> profiles, const ComplianceSettings &settings);

    //! What the rules say at that instant, of the workspace as it is now. Cancelled when stopped.
    [[nodiscard]] Result<RuleOutcome> apply(Database &database, const PartnerChoice &partners, const QDateTime &now,
                                            std::stop_token stop) const;
    [[nodiscard]] const QList<TermsProfile> &profiles() const { return m_profiles; }

private:
    QList<TermsProfile> m_profiles;
    std::map<ApiCode, RuleEngine> m_engines{};
    WorkingDays m_workingDays;
};

} // namespace vigie
