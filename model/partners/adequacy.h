// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/country.h"

#include <QDate>
#include <QList>

namespace vigie {

//! Whom a decision is for.
enum class AdequacyScope {
    Everybody,
    CommercialOrganisations, //!< of Canada, under its act on electronic documents (PIPEDA)
    BusinessOperators, //!< of Japan, under its act on personal information (APPI)
    FrameworkMembers, //!< of the United States, on the list of the Data Privacy Framework
};

//! A decision of the European Commission on a country (GDPR art. 45), as published in the Official Journal.
struct AdequacyDecision {
    QString country{}; //!< two letters
    QString reference{}; //!< `2010/625/UE`, as the French edition numbers it
    QDate adoptedOn{};
    QDate until{}; //!< last day; invalid: no end
    AdequacyScope scope{AdequacyScope::Everybody};
};

[[nodiscard]] const QList<AdequacyDecision> &adequacyDecisions();
[[nodiscard]] const AdequacyDecision *adequacyDecisionOn(const Country &country);

//! The day on which the decisions were last compared with the Commission's list.
[[nodiscard]] QDate adequacyReviewedOn();

//! What the GDPR says of data that are there on that day: a decision that has ended leaves a third country.
[[nodiscard]] DataProtection protectionOn(const Country &country, const QDate &day);

} // namespace vigie
