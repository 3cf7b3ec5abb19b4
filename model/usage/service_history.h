// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service_snapshot.h"
#include "model/usage/probe_history.h"
#include "model/usage/usage_series.h"

#include <QList>

#include <optional>
#include <vector>

namespace vigie {

//! Where the reading of one API's history goes on; nothing of it yet: from the beginning.
struct HistoryMark {
    ApiCode api{};
    std::optional<qint64> lastSample{}; //!< seconds since 1970, UTC
    std::optional<qint64> lastHour{}; //!< start of the last hour of calls

    friend bool operator==(const HistoryMark &, const HistoryMark &) = default;
};

//! New samples of one API's probe.
struct ProbeReading {
    ApiCode api{};
    QString query{};
    qint64 stepSeconds{60};
    std::vector<ProbeSample> samples{};
};

//! What one caller did in one hour.
struct CallerHour {
    QString caller{};
    qint64 start{0};
    double callsPerMinute{0};
    double peakPerMinute{0};
};

//! New hours of one API's calls.
struct UsageReading {
    ApiCode api{};
    std::vector<UsageHour> hours{};
    std::vector<CallerHour> callers{};
};

//! What one reading of a service's history brought; what could not be read is a gap, to be asked for again.
struct ServiceHistory {
    QList<ProbeReading> probes{};
    QList<UsageReading> usages{};
    QList<ServiceSnapshot::Gap> gaps{};
};

} // namespace vigie
