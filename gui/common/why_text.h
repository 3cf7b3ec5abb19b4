// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/rule_book.h"
#include "services/storage/due_query.h"

namespace vigie {

//! The answer to « Pourquoi ? »: never a bare verdict.
struct WhyText {
    QString title{}; //!< « Pourquoi le 28/02/2027 ? »
    QString rule{}; //!< its identifier
    QString computation{}; //!< in one line, or empty
    QStringList origins{}; //!< where each value came from, one line each
    QString mark{}; //!< « hypothèse », « loi », « conseil »; empty of a clause
    QString markReason{}; //!< why the reading was chosen
    QString source{}; //!< text, date, article
    QString sentence{}; //!< the rule in our words
    QString quote{}; //!< the passage, word for word
    QStringList disagreements{}; //!< both readings of « textes en désaccord »
    QString nextStep{};
};

//! Of a line of what is due or found.
[[nodiscard]] WhyText whyOf(const DueRow &row, const RuleBook &book);
//! Of a rule alone.
[[nodiscard]] WhyText whyOf(const TermsProfile &profile, const Rule &rule, const RuleBook &book);
//! The whole answer as text, for the clipboard.
[[nodiscard]] QString plainText(const WhyText &why);

} // namespace vigie
