// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace vigie {

//! By what somebody was found; a name alone may be another person's.
enum class PersonMatch { Email, Phone, Name };

//! Why a datum is not erased (GDPR 17(3)); None: it may be.
enum class KeepReason {
    None,
    InForce, //!< the request, the declaration or the draft that it serves holds still
    Retention, //!< kept for a time that the terms give, which is not over
    UnknownEnd, //!< kept for a time from an end that no source dates
    Evidence, //!< shows what was done: an incident, a notice that was sent, a security document
    Register, //!< of the register of processing, at the authority's disposal (GDPR 30)
    Source, //!< a service's: what is erased here comes back with its next reading
    AppendOnly, //!< the journal
    OwnRequest, //!< the request itself shows that it was answered
};

//! One value that the workspace holds of a person.
struct PersonalDatum {
    QString place{}; //!< `contact`, `notice`…: see personalDataPlaces()
    QString id{}; //!< of its row, in its place
    QString field{}; //!< `email`
    QString object{}; //!< what the row is: a role, a number, a name
    PartnerId partner{};
    QString partnerName{};
    ApiCode api{};
    ServiceId service{}; //!< that it was read in; null: typed here
    QString value{}; //!< of a long text, the part around the name
    QList<PersonMatch> matches{}; //!< of its row
    bool canRectify{false};
    KeepReason kept{KeepReason::None};
    QString keptBy{}; //!< the rule, where the terms give the time
    QDate keptUntil{};

    [[nodiscard]] bool canErase() const { return kept == KeepReason::None; }
    //! Nothing but a name says that it is this person.
    [[nodiscard]] bool isDoubtful() const { return matches == QList<PersonMatch>{PersonMatch::Name}; }
    friend bool operator==(const PersonalDatum &, const PersonalDatum &) = default;
};

} // namespace vigie
