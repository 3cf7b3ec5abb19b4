// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/environment.h"
#include "model/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

using IncidentId = Id<struct IncidentTag>;

enum class IncidentState { Open, Closed };
enum class IncidentStepState { ToDo, UnderWay, Done, NotApplicable };
//! What a credential has to do with an incident.
enum class Exposure { Compromised, Exposed, OutOfScope };

[[nodiscard]] QString incidentStateWord(IncidentState state);
[[nodiscard]] std::optional<IncidentState> incidentStateFromWord(const QString &word);
[[nodiscard]] QString incidentStepStateWord(IncidentStepState state);
[[nodiscard]] std::optional<IncidentStepState> incidentStepStateFromWord(const QString &word);
[[nodiscard]] QString exposureWord(Exposure exposure);
[[nodiscard]] std::optional<Exposure> exposureFromWord(const QString &word);

//! A breach, a compromise or any security event, from the moment somebody knew of it.
struct Incident {
    IncidentId id{};
    QString number{}; //!< `I-2026-007`: for people, given once
    QString title{};
    QString description{};
    QList<ApiCode> apis{};
    Environment environment{Environment::Production};
    QStringList
        events{}; //!< `personal_data_breach`, `token_compromise`…: what starts the clocks, as the profiles name it
    PartnerId partner{}; //!< null when it is nobody's, or several partners'
    QString partnerName{};
    QString partnerSiret{};
    QDateTime awareAt{}; //!< UTC, as all instants below
    QString awareBy{};
    QDateTime interruptedAt{}; //!< the service was cut or failed; invalid when it never was
    QDateTime recoveredAt{}; //!< returned to service
    QDateTime openedAt{};
    QString openedBy{}; //!< OS account
    IncidentState state{IncidentState::Open};
    QDateTime closedAt{};
    QString closedBy{};

    friend bool operator==(const Incident &, const Incident &) = default;
};

//! What became of one step of the phases.
struct IncidentStep {
    QString phase{}; //!< keys of the profile
    QString key{};
    IncidentStepState state{IncidentStepState::ToDo};
    QString note{};
    QDateTime at{}; //!< UTC
    QString by{};

    friend bool operator==(const IncidentStep &, const IncidentStep &) = default;
};

//! One item of what has to be told, as it stands now: shared by every notification that asks for it.
struct IncidentAnswer {
    QString item{}; //!< `nature`, `consequences`…: the profiles' keys
    QString text{};
    QDateTime at{}; //!< UTC
    QString by{};

    friend bool operator==(const IncidentAnswer &, const IncidentAnswer &) = default;
};

//! A notification that left, whole or as one stage of several.
struct IncidentSending {
    int number{0}; //!< 1, 2, 3… of the incident
    QString rule{}; //!< the clock that it answers
    QDateTime sentAt{}; //!< UTC
    QString by{};
    QString medium{}; //!< mail, letter, tele-service of the authority…: as typed
    QStringList items{}; //!< what it told of the content
    bool isComplete{true}; //!< false: a stage, more will follow
    QString note{};

    friend bool operator==(const IncidentSending &, const IncidentSending &) = default;
};

//! A credential that the agent put in the file. What it is called stays when the service no longer lists it.
struct IncidentToken {
    CredentialId credential{};
    QString label{}; //!< `2c9b…K7Q2`
    QString partnerName{};
    QString why{}; //!< « sous-traitant », « adresse », or what the agent typed
    Exposure exposure{Exposure::Exposed};
    QDateTime addedAt{}; //!< UTC

    friend bool operator==(const IncidentToken &, const IncidentToken &) = default;
};

//! One line of the file's history: nothing is ever changed or taken out of it.
struct IncidentFact {
    int number{0};
    QDateTime at{}; //!< UTC
    QString by{};
    QString
        kind{}; //!< `opened`, `step`, `note`, `answer`, `sent`, `tokens`, `revoked`, `evidence`, `changed`, `closed`…
    QString subject{}; //!< a step, a rule, an item
    QString text{};

    friend bool operator==(const IncidentFact &, const IncidentFact &) = default;
};

//! Everything that the workspace holds on one incident.
struct IncidentFile {
    Incident incident{};
    QList<IncidentStep> steps{}; //!< those that were touched
    QList<IncidentAnswer> answers{};
    QList<IncidentSending> sendings{}; //!< oldest first
    QList<IncidentToken> tokens{};
    QList<IncidentFact> facts{}; //!< oldest first

    [[nodiscard]] IncidentStep step(const QString &phase, const QString &key) const;
    [[nodiscard]] QString answer(const QString &item) const;
    //! The first sending that answers this clock; invalid when none did.
    [[nodiscard]] QDateTime toldAt(const QString &rule) const;
    friend bool operator==(const IncidentFile &, const IncidentFile &) = default;
};

} // namespace vigie
