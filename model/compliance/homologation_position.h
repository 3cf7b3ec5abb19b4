// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/homologation.h"
#include "model/rules/renew_before_rule.h"

namespace vigie {

//! What a profile asks of the documents of one family: attestations and APE, or questionnaires.
struct HomologationTerms {
    QString dueRule{}; //!< `INF-3.4.1c`, `INF-3.4.2a`
    QString warningRule{}; //!< of the early warning, ours
    QString exchangeRule{}; //!< of the exchange about reservations
    QStringList objects{}; //!< kinds of subjects
    bool isInterval{false}; //!< due so long after the reception, rather than before an end
    RenewalTerms renewal{}; //!< of an end
    Duration interval{}; //!< of an interval
    bool mayBeSuspended{false}; //!< the text lets the exchange be suspended
};

//! The families that a profile knows; empty where its text asks for no homologation.
[[nodiscard]] QList<HomologationTerms> homologationTermsOf(const TermsProfile &profile);

enum class HomologationState {
    None, //!< nothing was received
    Valid,
    ToPrepare,
    DueToday,
    Overdue, //!< of an attestation: suspension incurred
    Expired, //!< suspension required: a person decides
    NotRenewing,
    ToCorrect,
};
[[nodiscard]] QString homologationStateWord(HomologationState state);
[[nodiscard]] std::optional<HomologationState> homologationStateFromWord(const QString &word);

//! Where a partner stands with one API and one family of documents, on one day.
struct HomologationPosition {
    PartnerId partner{};
    ApiCode api{};
    HomologationTerms terms{};
    QList<Homologation> documents{}; //!< all of the family, newest first
    qsizetype deciding{-1}; //!< of `documents`
    HomologationState state{HomologationState::None};
    QDate dueOn{};
    QDate endsOn{}; //!< last valid day; of a questionnaire the day on which it is due
    bool isExchangeMissing{false}; //!< of the deciding document
    bool hasCriticalRisk{false};
    bool hasNewerReceived{false}; //!< a document that was received is not yet in force

    [[nodiscard]] const Homologation *document() const { return deciding < 0 ? nullptr : &documents.at(deciding); }
    //! Whether someone has something to do about it.
    [[nodiscard]] bool isToHandle() const;
};

[[nodiscard]] HomologationPosition positionOn(QDate today, QList<Homologation> documents,
                                              const HomologationTerms &terms, const WorkingDays &workingDays);

} // namespace vigie
