// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/terms/terms_profile.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace vigie {

enum class GateState { Missing, Done, NotApplicable };
[[nodiscard]] QString gateStateWord(GateState state);
[[nodiscard]] std::optional<GateState> gateStateFromWord(const QString &word);

//! What was recorded of one line of a checklist.
struct GateEntry {
    PartnerId partner{};
    ApiCode api{};
    QString rule{};
    QString item{};
    GateState state{GateState::Missing};
    QString proof{}; //!< a text, or the number of what shows it; documents stand beside it
    QDate doneOn{};
    QString author{}; //!< who did or decided it
    QString recordedBy{};
    QDateTime recordedAt{}; //!< UTC

    friend bool operator==(const GateEntry &, const GateEntry &) = default;
};

//! One line of the checklist of a profile: what has to be there, before which step, by whom.
struct GateItem {
    QString rule{};
    QString ruleTitle{};
    QString before{}; //!< `access`, `validation`, `production`…
    QString key{};
    QString label{};
    QString by{}; //!< `partner`, `producer`
    QString appliesTo{}; //!< `rgs`, `not_rgs`, `reservations_or_provisional`; empty: to all
    bool isOptional{false}; //!< where applicable
    bool isBlocking{true};

    friend bool operator==(const GateItem &, const GateItem &) = default;
};

//! The lines of the gates of a profile, then of its conditions of access, in the order of the text.
[[nodiscard]] QList<GateItem> gateItemsOf(const TermsProfile &profile);

} // namespace vigie
