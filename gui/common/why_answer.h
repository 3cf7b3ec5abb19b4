// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/why_popover.h"
#include "model/ids.h"
#include "services/storage/database.h"

#include <optional>

namespace vigie {

//! What a row of a page is asked « Pourquoi ? » about. What is empty does not matter.
struct WhyQuestion {
    qint64 dueRow{0}; //!< of the list of what is due, when the row is one
    QString rule{}; //!< its clause
    ApiCode api{};
    PartnerId partner{};
    QString objectKind{}; //!< of the object of a deadline or a finding: `credential`, `homologation`…
    QString objectId{};
};

//! The gravest line of what is due or found about it, with its computation; else its clause alone; nothing when no rule
//! has anything to say about it.
[[nodiscard]] Result<std::optional<WhyText>> whyAnswer(Database &database, const WhyQuestion &question,
                                                       const RuleBook &book);

} // namespace vigie
