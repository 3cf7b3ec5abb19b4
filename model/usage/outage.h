// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/interval_set.h"
#include "model/environment.h"
#include "model/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vigie {

using OutageId = Id<struct OutageTag>;

//! What callers met: nothing answered, or answers came late or in part. Only what is down counts in a rate.
enum class OutageEffect { Down, Degraded };

enum class OutageSource {
    Manual, //!< typed by an agent
    Import, //!< read from a file
    Probe, //!< seen by a probe and recorded by nobody; never stored as an outage
};

[[nodiscard]] QString outageEffectWord(OutageEffect effect);
[[nodiscard]] std::optional<OutageEffect> outageEffectFromWord(const QString &word);
[[nodiscard]] QString outageSourceWord(OutageSource source);
[[nodiscard]] std::optional<OutageSource> outageSourceFromWord(const QString &word);

//! A time during which an API did not serve: [start, end) in UTC.
struct Outage {
    OutageId id{};
    ApiCode api{};
    Environment environment{Environment::Production};
    QDateTime start{}; //!< UTC
    QDateTime end{}; //!< UTC; invalid: still open
    bool planned{false};
    bool declaredMaintenance{false}; //!< told beforehand as the maintenance of the night
    QString cause{}; //!< key of a cause that the terms name, or the agent's own words
    OutageEffect effect{OutageEffect::Down};
    QString comment{};
    QString reference{}; //!< of the incident elsewhere; the identity for an import
    OutageSource source{OutageSource::Manual};

    [[nodiscard]] bool isOpen() const { return !end.isValid(); }
    //! Up to that instant at the latest: an outage still open counts up to now.
    [[nodiscard]] Interval until(const QDateTime &now) const;
    friend bool operator==(const Outage &, const Outage &) = default;
};

//! Why an outage cannot be kept.
enum class OutageProblem {
    NoApi,
    NoStart,
    EndNotAfterStart,
    StartsLater, //!< not planned, and yet to come
    EndsLater, //!< not planned, and said to end at an instant yet to come
};

[[nodiscard]] QString outageProblemWord(OutageProblem problem);

//! The first of them; nothing when it can be kept.
[[nodiscard]] std::optional<OutageProblem> problemOf(const Outage &outage, const QDateTime &now);

} // namespace vigie
