// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/working_days.h"
#include "model/rules/deadline.h"
#include "model/rules/finding.h"
#include "model/terms/terms_profile.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <vector>

namespace vigie {

//! A dated object of one partner on one API, as the rules look at it. A date that is not known is invalid.
struct RuleSubject {
    ObjectReference object{};
    QDate issuedOn{};
    QDate validFrom{};
    QDate validUntil{}; //!< the last valid day
    QDate receivedOn{};
    QDate lastUsedOn{};
    QDate deliveryEndedOn{};
    QDate recordedOn{};
    QDate serviceEndedOn{};
    bool isRenewed{true}; //!< false when the partner does not wish to go on
    QString event{}; //!< of something to announce or to tell: `production_change`, `personal_data_breach`…
    QDate eventOn{};
    QDate announcedOn{};
    bool isEmergency{false};
    QDateTime awareAt{}; //!< UTC
    QDateTime toldAt{}; //!< UTC

    friend bool operator==(const RuleSubject &, const RuleSubject &) = default;
};

//! Everything that the rules of one API say of one partner is worked out from this, and from nothing else.
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

    //! The kinds that give deadlines and findings of partners; the others are shown or used elsewhere.
    [[nodiscard]] static QStringList kinds();

private:
    std::vector<PreparedRule> m_rules{};
};

} // namespace vigie
