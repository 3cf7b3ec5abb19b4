// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/interval_set.h"
#include "model/calendar/working_days.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace vigie {

//! The same hours of every day, or of working days only; Paris time, in minutes from 0 to 1440.
struct DailyWindow {
    int fromMinute{0};
    int toMinute{1440};
    bool workingDaysOnly{false};

    friend bool operator==(const DailyWindow &, const DailyWindow &) = default;
};

//! The night hours in which one range of maintenance a night leaves the opening; they may pass midnight.
struct MaintenanceNight {
    int fromMinute{0};
    int toMinute{0};
    qint64 atMostSeconds{0};

    friend bool operator==(const MaintenanceNight &, const MaintenanceNight &) = default;
};

//! When a service is promised, as a rule of kind `service_period` says.
struct ServicePeriod {
    DailyWindow opening{};
    std::optional<DailyWindow> cover{}; //!< its hours are the working hours
    std::optional<MaintenanceNight> maintenance{};

    friend bool operator==(const ServicePeriod &, const ServicePeriod &) = default;
};

//! From the parameters of a `service_period` rule.
[[nodiscard]] ServicePeriod servicePeriodFrom(const QJsonObject &parameters);

//! The windows of the days from first to last, both included.
[[nodiscard]] IntervalSet windowsOf(const DailyWindow &window, QDate first, QDate last, const WorkingDays &workingDays);

//! The nights that touch the days from first to last: the one begun on the eve is among them.
[[nodiscard]] std::vector<Interval> nightsOf(const MaintenanceNight &night, QDate first, QDate last);

//! What declared maintenance takes from the opening: one contiguous range a night, the longest (the earliest
//! of equals), its start kept and its end cut at the limit.
[[nodiscard]] IntervalSet admittedMaintenance(const MaintenanceNight &night, const IntervalSet &declared, QDate first,
                                              QDate last);

//! The instant at which so many seconds of the window have passed; invalid when that takes over a century.
[[nodiscard]] QDateTime afterWindowSeconds(const QDateTime &start, qint64 seconds, const DailyWindow &window,
                                           const WorkingDays &workingDays);

//! The seconds of the window between two instants.
[[nodiscard]] qint64 windowSecondsBetween(const QDateTime &start, const QDateTime &end, const DailyWindow &window,
                                          const WorkingDays &workingDays);

} // namespace vigie
