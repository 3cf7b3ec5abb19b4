// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/working_days.h"
#include "model/rules/deadline.h"
#include "model/rules/finding.h"
#include "model/rules/rule_subject.h"
#include "model/terms/terms_profile.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <vector>

namespace vigie {

//! Everything that the rules of one API say of one partner is worked out from this, and from nothing else. Without a
//! partner, what they say of the API itself and of its producer.
struct RuleContext {
    PartnerId partner{};
    QList<RuleSubject> subjects{};
    QDateTime now{}; //!< UTC
    QDate today{}; //!< in Paris
    WorkingDays workingDays{};
};

struct RuleOutcome {
    QList<Deadline> deadlines{};
    QList<Finding> findings{};

    friend bool operator==(const RuleOutcome &, const RuleOutcome &) = default;
};

//! One rule made ready: its parameters are read once, then it is applied to many partners.
using PreparedRule = std::function<void(const RuleContext &, RuleOutcome &)>;

//! The rules of one profile, applied to one partner after another.
class RuleEngine
{
public:
    explicit RuleEngine(const TermsProfile &profile);

    [[nodiscard]] RuleOutcome apply(const RuleContext &context) const;

    //! The kinds that give deadlines and findings; the others are shown: shownRuleKinds().
    [[nodiscard]] static QStringList kinds();

private:
    //! Without the subjects whose dates cannot be right: nothing is concluded from them but that.
    [[nodiscard]] RuleOutcome applyWithout(const RuleContext &context) const;

    std::vector<PreparedRule> m_rules{};
};

} // namespace vigie
