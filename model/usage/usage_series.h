// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/environment.h"
#include "model/ids.h"

#include <QDateTime>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace vigie {

//! The calls of one hour. What is not known is NaN.
struct UsageHour {
    static constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

    qint64 start{0}; //!< seconds since 1970, UTC, a whole hour
    float callsPerMinute{unknown}; //!< mean
    float peakPerMinute{unknown}; //!< of the busiest minute
    float errorShare{unknown}; //!< 0 to 1
};

//! What an API was used, hour after hour; an hour that was not read is not in the list.
struct UsageSeries {
    ApiCode api{};
    Environment environment{Environment::Production};
    std::vector<UsageHour> hours{};
};

//! What one caller did in one month.
struct CredentialUsage {
    QString credential{}; //!< as the source labels it: an application's name or identifier, never a secret
    QString partner{}; //!< the name of the partner that it is, where it is known
    double calls{0};
    double peakPerMinute{0};
    QDateTime peakAt{}; //!< UTC

    friend bool operator==(const CredentialUsage &, const CredentialUsage &) = default;
};

} // namespace vigie
