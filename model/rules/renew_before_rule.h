// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

#include <optional>

namespace vigie {

enum class RenewalState {
    None, //!< no document yet
    Valid,
    ToPrepare, //!< within the early warning
    DueToday,
    Overdue, //!< past the due day, still valid
    Expired, //!< past the last valid day
    NotRenewing, //!< the partner does not wish to go on
    ToCorrect, //!< the dates are implausible: nothing is concluded from them
};

//! Where a partner stands with the documents of one kind.
struct Renewal {
    RenewalState state{RenewalState::None};
    qsizetype document{-1}; //!< the one that decides, by its index
    QDate dueOn{};
    QDate endsOn{}; //!< its last valid day

    friend bool operator==(const Renewal &, const Renewal &) = default;
};

//! What the rules of a profile say of a renewal.
struct RenewalTerms {
    Duration due{}; //!< of the due day on the end
    Duration warning{}; //!< of the early warning on the due day
    std::optional<Duration> longestLife{}; //!< a document that lasts longer is implausible
};

//! Documents received by that day: those in force decide, and a newer one counts from its reception.
[[nodiscard]] Renewal renewalOn(QDate today, const QList<RuleSubject> &documents, const RenewalTerms &terms,
                                const WorkingDays &workingDays);

//! A document that ends has to be renewed some time before its end.
[[nodiscard]] PreparedRule prepareRenewBefore(const Rule &rule, const TermsProfile &profile);

} // namespace vigie
