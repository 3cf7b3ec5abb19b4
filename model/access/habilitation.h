// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/environment.h"
#include "model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace vigie {

//! Of a DataPass request (*demande*) or of the authorisation that came of it (*habilitation*).
enum class HabilitationState {
    Draft,
    Submitted,
    ChangesRequested,
    Validated, //!< of a demande
    Active, //!< of a habilitation
    Obsolete, //!< replaced by a newer one
    Refused,
    Archived,
    Revoked,
    Unknown, //!< see stateText
};
enum class HabilitationKind { Request, Authorisation };

[[nodiscard]] QString habilitationStateWord(HabilitationState state);
[[nodiscard]] HabilitationState habilitationStateFromWord(const QString &word);

//! What DataPass holds on one request for one API in one environment.
struct Habilitation {
    HabilitationId id{};
    ServiceId service{};
    QString remoteId{}; //!< unique in the service
    PartnerId partner{};
    HabilitationKind kind{HabilitationKind::Authorisation};
    QString number{}; //!< as people write it: `D123`, `H456`
    QString requestNumber{}; //!< of a habilitation: the demande it comes from
    ApiCode api{}; //!< empty when no profile knows the definition
    QString definition{}; //!< DataPass's own name of the API and stage
    Environment environment{Environment::Production};
    HabilitationState state{HabilitationState::Unknown};
    QString stateText{}; //!< as the service says it
    bool reopening{false};
    QString title{}; //!< *intitulé*
    QString organisationSiret{}; //!< as sent, digits only
    QString organisationName{};
    QDate submittedOn{};
    QDate validatedOn{};
    std::optional<int> askedQuotaPerMinute{}; //!< calls a minute
    QDate homologationFrom{};
    QDate homologationUntil{}; //!< last valid day
    QString homologationAuthority{};
    QStringList scopes{};
    QString credentialReference{}; //!< DataPass's `external_provider_id`: the producer's id of the token
    QMap<QString, QString> gdpr{}; //!< GDPR fields, by DataPass's own key
    QDateTime readAt{}; //!< UTC

    friend bool operator==(const Habilitation &, const Habilitation &) = default;
};

//! One event of a request's life.
struct HabilitationEvent {
    QString habilitationRemoteId{};
    QString name{}; //!< `submit`, `approve`, `revoke`…, as the service says
    QDateTime at{}; //!< UTC

    friend bool operator==(const HabilitationEvent &, const HabilitationEvent &) = default;
};

} // namespace vigie
