// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/rules/rule_engine.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace vigie {

using HomologationId = Id<struct HomologationTag>;

enum class HomologationKind {
    Attestation,
    ProvisionalAuthorisation, //!< *autorisation provisoire d'emploi* (APE)
    Questionnaire, //!< of security, of a body that is not under RGS, or for a transition
};

//! Of the first group of a questionnaire's answers (3.4.2c).
enum class QuestionnaireDecision { Pending, Opened, Refused };

//! Of the second group: what the producer advises and the partner plans.
struct Recommendation {
    enum class State { ToPlan, Planned, Done, Dropped };

    QString text{};
    QDate plannedOn{};
    State state{State::ToPlan};

    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

//! What a value is from; each can be completed here, and DataPass stays the source of what it holds.
enum class ValueOrigin { None, DataPass, Local };

//! One security document of a partner for one API: an attestation, an APE or a questionnaire.
struct Homologation {
    HomologationId id{}; //!< null: read in DataPass, and nothing was added here
    PartnerId partner{};
    ApiCode api{};
    HomologationKind kind{HomologationKind::Attestation};
    QDate receivedOn{};
    QDate validFrom{};
    QDate validUntil{}; //!< the last valid day
    QString authority{};
    QString reservations{}; //!< empty: none
    QDate reservationsExchangedOn{}; //!< of the exchange about the reservations, or about the APE
    QString exchangeNote{};
    std::optional<bool> criticalRisk{};
    QDate riskResolutionOn{}; //!< the time limit that was given; typed, never a default
    QDate riskChangedOn{}; //!< the partner told of a risk that needs a new homologation (3.4.1d)
    QString riskChange{};
    bool isRenewed{true}; //!< false: the partner does not wish to go on
    QString notRenewingReason{};
    QuestionnaireDecision decision{QuestionnaireDecision::Pending};
    QList<Recommendation> recommendations{};
    QString reference{}; //!< identity of an imported line, or the partner's own number
    // Of one that comes from DataPass.
    ServiceId service{};
    QString habilitationRemoteId{};
    QString habilitationNumber{}; //!< `H3150`
    QDateTime readAt{}; //!< UTC
    ValueOrigin receivedOrigin{ValueOrigin::Local}, fromOrigin{ValueOrigin::Local}, untilOrigin{ValueOrigin::Local},
        authorityOrigin{ValueOrigin::Local};
    QString recordedBy{};
    QDateTime recordedAt{}; //!< UTC

    [[nodiscard]] bool isFromDataPass() const { return !habilitationRemoteId.isEmpty(); }
    //! The text that finds it again: of its documents, of the rules' objects.
    [[nodiscard]] QString key() const;
    //! Reservations or an APE need a recorded exchange (3.4.1b, and at a renewal).
    [[nodiscard]] bool needsExchange() const;
    friend bool operator==(const Homologation &, const Homologation &) = default;
};

[[nodiscard]] QString homologationKindWord(HomologationKind kind);
[[nodiscard]] std::optional<HomologationKind> homologationKindFromWord(const QString &word);
[[nodiscard]] QString questionnaireDecisionWord(QuestionnaireDecision decision);
[[nodiscard]] QuestionnaireDecision questionnaireDecisionFromWord(const QString &word);
[[nodiscard]] QString recommendationStateWord(Recommendation::State state);
[[nodiscard]] Recommendation::State recommendationStateFromWord(const QString &word);
[[nodiscard]] QString valueOriginWord(ValueOrigin origin);

//! As the profiles name it: `homologation`, `provisional_authorisation`, `questionnaire`.
[[nodiscard]] QString subjectKindOf(HomologationKind kind);
[[nodiscard]] RuleSubject subjectOf(const Homologation &homologation);

} // namespace vigie
