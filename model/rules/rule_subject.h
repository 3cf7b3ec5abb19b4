// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/environment.h"
#include "model/rules/finding.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace vigie {

//! One line of a checklist, a form or a record, by the key that the profile gives it.
struct RuleItem {
    enum class State { Missing, Done, NotApplicable };

    QString key{};
    State state{State::Missing};

    friend bool operator==(const RuleItem &, const RuleItem &) = default;
};

//! What a credential does and what is known of it, beyond its dates.
struct CredentialFacts {
    QStringList procedures{}; //!< the DataPass requests that it serves; more than one is against some terms
    QStringList applications{}; //!< that hold it
    QStringList scopes{};
    bool areUsesTold{false}; //!< its service says when credentials were last used, so that none means never
    QDate habilitationEndsOn{}; //!< last valid day of what it was given for
    QDate habilitationEndedOn{}; //!< revoked, archived or obsolete since
    bool hasLostHabilitation{false}; //!< the same, when the day is not known
    QString subcontractor{}; //!< whom it was handed to
    QDate declarationEndsOn{}; //!< last day of that subcontractor's declaration
    QStringList undeclaredAddresses{}; //!< that calls came from
    QString undeclaredIdentifier{}; //!< that calls gave
    QString uncontrolledServer{}; //!< calls from an application given to the public, or from a server of others

    friend bool operator==(const CredentialFacts &, const CredentialFacts &) = default;
};

//! Calls a minute, of one partner on one API.
struct QuotaFacts {
    std::optional<double> agreed{}; //!< a raise that was decided
    std::optional<double> asked{}; //!< in DataPass
    std::optional<double> inForce{}; //!< on the gateway
    std::optional<double> peak{}; //!< measured

    friend bool operator==(const QuotaFacts &, const QuotaFacts &) = default;
};

//! What was measured of a service over a period that is over, or runs still.
struct MeasureFacts {
    QString window{}; //!< `cover`, `opening`, `calendar`
    QString judgedBy{}; //!< the kind of its period: `month`, `quarter`, `year`
    std::optional<double> rate{}; //!< fraction of 1; nothing when unknown
    std::optional<double> budgetUsed{}; //!< fraction of the downtime that the target leaves
    QList<qint64> recoverySeconds{}; //!< of service hours, one an outage
    bool isOver{false};

    friend bool operator==(const MeasureFacts &, const MeasureFacts &) = default;
};

//! An object of one partner on one API, as the rules look at it. A date that is not known is invalid.
//!
//! `object.kind` decides which rules look at it; a source fills what its kind has:
//! - `homologation`, `provisional_authorisation`, `questionnaire`: receivedOn, validFrom, validUntil, isRenewed; of
//!   reservations or of an authorisation with an exchange to record, `items` of the duty (`renewal_exchange`).
//! - `credential`: issuedOn, validUntil, lastUsedOn, environment, `credential`. `client_certificate`: validUntil.
//! - `gate`, `condition`, `duty`, `declared_fields`, `processing_record`: `rule` and `items`. Of a gate, isOpen once
//! what
//!   it guards is open. Of a duty that comes back, recordedOn. An item that nobody looked at is left out.
//! - `contacts_check`: recordedOn, when they were last known to be right.
//! - `contacts`: `roles` and `of` (`partner`, `processor`, `sub_processors`).
//! - `quota`: `quota`. `availability`, `recovery`: `measure`, of an API without a partner.
//! - `transfer`: `location`, one of the words that the rule allows; empty when unknown.
//! - anything that has to be told: `event`. To the other side before a day: eventOn, announcedOn, isEmergency. After
//! it:
//!   eventOn, announcedOn, isRequested. Of an incident: awareAt, toldAt. Of a termination (`termination`): announcedOn
//!   (sent), receivedOn, eventOn (takes effect), `by`, exception. Of a change of sub-processor: authorisedOn.
//! - what a person asks for (`event`: `rights_request`): receivedOn, announcedOn (answered), authorisedOn (a longer
//! time
//!   was told). A `task` of the producer that comes back: its word as `object.id`, validFrom (what was done last counts
//!   from then).
//! - data that a partner left behind: recordedOn, lastUsedOn, deliveryEndedOn, serviceEndedOn; the kind is the rule's
//! `data`.
struct RuleSubject {
    ObjectReference object{};
    Environment environment{Environment::Production};
    QString rule{}; //!< of a record that was made for one rule
    QDate issuedOn{};
    QDate validFrom{};
    QDate validUntil{}; //!< the last valid day
    QDate receivedOn{};
    QDate lastUsedOn{};
    QDate deliveryEndedOn{};
    QDate recordedOn{};
    QDate serviceEndedOn{};
    bool isRenewed{true}; //!< false when the partner does not wish to go on
    QString event{}; //!< of something to announce or to tell: `production_change`, `personal_data_breach`…
    QDate eventOn{};
    QDate announcedOn{};
    QDate authorisedOn{};
    bool isEmergency{false};
    bool isRequested{false};
    bool isInSensitivePeriod{false};
    QDateTime awareAt{}; //!< UTC
    QDateTime toldAt{}; //!< UTC
    QString by{}; //!< who acts: `partner`, `producer`
    QString of{}; //!< whose it is: `partner`, `processor`, `sub_processors`
    QString exception{}; //!< of a notice: `security`
    QString location{};
    QStringList roles{};
    QList<RuleItem> items{};
    bool isOpen{false};
    std::optional<CredentialFacts> credential{};
    std::optional<QuotaFacts> quota{};
    std::optional<MeasureFacts> measure{};

    friend bool operator==(const RuleSubject &, const RuleSubject &) = default;
};

} // namespace vigie
