// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/deadline.h"
#include "model/terms/terms_profile.h"
#include "services/storage/retention_repository.h"

#include <stop_token>

namespace vigie {

//! What one clause says of the data that the workspace holds of one partner.
struct RetentionCase {
    enum class State {
        Unknown, //!< nobody knows when the delivery ended: no day can be counted
        Upcoming,
        Due, //!< may and has to be erased
    };

    qint64 id{0}; //!< the same from one reading to the next
    PartnerId partner{};
    QString partnerName{};
    QString partnerSiret{};
    ApiCode api{};
    QString apiName{};
    QString rule{};
    QString article{};
    QString sentence{}; //!< of the rule
    QString data{}; //!< `datapass_data`, `traces`
    QDate from{}; //!< end of the delivery, or last use
    bool isFromRecorded{false}; //!< an agent said it
    QDate dueOn{};
    Computation computation{};
    State state{State::Unknown};
    ErasureCounts counts{};
    QList<Disagreement> disagreements{}; //!< of the texts, on how long data are kept
};

//! Of every rule in force that says when data are erased, on that day: due first, then by date. Where nothing is held
//! there is no case. Periods and starts are the rule's own; a minimum or an unknown length makes no case.
[[nodiscard]] Result<QList<RetentionCase>> retentionCases(Database &database, QDate today, std::stop_token stop = {});

} // namespace vigie
