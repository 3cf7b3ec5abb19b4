// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/retention/retention_cases.h"

namespace vigie {

struct ErasingOutcome {
    int cases{0}; //!< that were erased
    int changed{0}; //!< that were not due any more, or held nothing any more: left alone
    ErasureCounts counts{};

    friend bool operator==(const ErasingOutcome &, const ErasingOutcome &) = default;
};

//! Erases what is due of those cases on `now`'s day, all or nothing, each with a journal entry that names the partner
//! by its number, the rule and counts: no name, no address. What the agent saw is looked at again first. The pages of
//! the file that held the rows are overwritten.
Result<ErasingOutcome> eraseDue(Database &database, const QList<RetentionCase> &seen, const QDateTime &now);

//! The day on which the delivery ended, which no service tells. InvalidInput when it is after today or before 2000.
Result<> recordDeliveryEnd(Database &database, PartnerId partner, const ApiCode &api, QDate endedOn,
                           const QDateTime &now);

} // namespace vigie
