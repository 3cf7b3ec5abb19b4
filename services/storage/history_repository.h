// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/service_history.h"
#include "services/storage/database.h"

#include <QDateTime>

namespace vigie {

//! A probe, and perhaps counters of calls, that a service has for one API.
struct HistorySource {
    ServiceId service{};
    ApiCode api{};
    Environment environment{Environment::Production};
    qint64 stepSeconds{60};
    QString query{};
    std::optional<qint64> lastSample{}; //!< seconds since 1970, UTC
    ProbeState lastState{ProbeState::Unknown};
    std::optional<qint64> lastHour{};
    QDateTime readAt{}; //!< UTC

    friend bool operator==(const HistorySource &, const HistorySource &) = default;
};

//! The history that services told, kept by the month: runs of equal state, hours of calls, callers.
class HistoryRepository
{
public:
    explicit HistoryRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<HistorySource>> sources();
    [[nodiscard]] Result<QList<HistoryMark>> marks(const ServiceId &service, Environment environment);
    //! Adds what is new; samples at or after the last one of before replace it. All or nothing.
    Result<> append(const ServiceId &service, Environment environment, const ServiceHistory &history,
                    const QDateTime &readAt);
    //! What all probes saw of an API; nothing when none is attached to it.
    [[nodiscard]] Result<std::optional<ProbeHistory>> probe(const ApiCode &api, Environment environment,
                                                            const Interval &interval);
    [[nodiscard]] Result<UsageSeries> usage(const ApiCode &api, Environment environment, const Interval &interval);
    //! Of the months that the interval touches, the most calls first.
    [[nodiscard]] Result<std::vector<CredentialUsage>> callers(const ApiCode &api, Environment environment,
                                                               const Interval &interval, int count);

private:
    Result<> appendProbe(const HistorySource &source, const ProbeReading &reading);
    Result<> appendUsage(const HistorySource &source, const UsageReading &reading);
    Result<> appendCallers(const HistorySource &source, const std::vector<CallerHour> &callers);
    Result<> markCallers(const ServiceHistory &history, const QDateTime &readAt);
    Result<HistorySource> source(const ServiceId &service, const ApiCode &api, Environment environment);
    Result<> save(const HistorySource &source);

    Database &m_database;
};

} // namespace vigie
