// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/environment.h"
#include "services/storage/database.h"
#include "services/storage/partner_choice.h"

#include <QDate>
#include <QDateTime>

namespace vigie {

//! The busiest minute of a partner on an API, as a source of measures counted it.
struct MeasuredPeak {
    PartnerId partner{};
    ApiCode api{};
    Environment environment{Environment::Production};
    double perMinute{0};
    QDateTime at{}; //!< UTC, the hour of that minute
    QString source{}; //!< the service that measured

    friend bool operator==(const MeasuredPeak &, const MeasuredPeak &) = default;
};

//! How far back a peak counts, the month that runs included.
inline constexpr int monthsOfPeaks = 3;

//! A caller counts for the partner whose application has its name or identifier, whose credential has its client
//! identifier, or whose SIRET it is; one that could be of two partners counts for none. Where a partner has several
//! callers, the busiest one: the sum of their minutes is not known.
[[nodiscard]] Result<QList<MeasuredPeak>> measuredPeaks(Database &database, const PartnerChoice &partners, QDate today);

//! The name of the partner that a caller counts for; empty where there is none, or two.
[[nodiscard]] Result<QString> partnerOfCaller(Database &database, const QString &caller);

} // namespace vigie
