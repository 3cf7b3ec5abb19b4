// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/access_gate.h"
#include "model/terms/terms_profile.h"
#include "services/storage/database.h"

#include <stop_token>

namespace vigie {

//! One line of a partner's checklist, with what was recorded of it and what other data say.
struct GateLine {
    GateItem item{};
    GateState state{GateState::Missing};
    std::optional<GateEntry> entry{};
    QString evidence{}; //!< number or key of what shows it where nobody recorded it: a request, a homologation
    QDate evidenceOn{};

    [[nodiscard]] bool isBlocked() const { return state == GateState::Missing && item.isBlocking && !item.isOptional; }
};

//! The checklist of a partner on an API.
struct GateRow {
    qint64 id{0};
    PartnerId partner{};
    QString partnerName{};
    QString partnerSiret{};
    ApiCode api{};
    QString apiName{};
    bool isOpen{false}; //!< in production already
    QList<GateLine> lines{};
    QList<Disagreement> disagreements{}; //!< of the texts, on a rule of the list or on who may have access

    [[nodiscard]] qsizetype done() const;
    [[nodiscard]] qsizetype missing() const; //!< blocking ones
    [[nodiscard]] qsizetype applicable() const;
};

//! Of every partner that asked for an API or has access to it; of one partner when it is not null.
[[nodiscard]] Result<QList<GateRow>> gateRows(Database &database, QDate today, PartnerId partner = {},
                                              std::stop_token stop = {});

} // namespace vigie
