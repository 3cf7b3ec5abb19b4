// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/duration.h"
#include "model/calendar/service_period.h"
#include "model/compliance/incident.h"
#include "model/terms/terms_profile.h"

namespace vigie {

enum class ClockState {
    Running, //!< still in time
    NoFigure, //!< the text gives none: awareness, sending and elapsed time are shown, nothing is concluded
    Met,
    TooLate, //!< told, after the limit
    Over, //!< not told, and the limit is over
};

//! One clause that an incident sets running, worked out once; what is left at an instant is clockReading().
struct IncidentClock {
    QString rule{};
    ApiCode api{};
    QStringList by{}; //!< who has to tell: `processor`, `partner`…
    QStringList to{};
    QString promptness{}; //!< `as_soon_as_possible`…, where the text gives no figure
    QString condition{};
    QString contents{}; //!< the rule of what has to be told, if any
    std::optional<Duration> limit{};
    bool isStrictlyLess{false};
    bool isRecovery{false}; //!< of the service: answered by its return, not by a sending
    std::optional<DailyWindow> window{}; //!< of a limit in working hours: only these hours count
    QDateTime from{}; //!< UTC
    QDateTime dueAt{}; //!< UTC, the last instant in time; of a limit in days, the end of the last day in Paris
    QDate lastDay{}; //!< of a limit in days
    QDateTime answeredAt{}; //!< UTC: told, or returned to service

    //! Whether the producer's side has to act: as the API's producer, or as the processor.
    [[nodiscard]] bool isOurs() const;
    friend bool operator==(const IncidentClock &, const IncidentClock &) = default;
};

struct ClockReading {
    ClockState state{ClockState::Running};
    qint64 elapsedSeconds{0}; //!< since `from`, in the hours that count
    qint64 leftSeconds{0}; //!< 0 once it is over or answered
    double share{0}; //!< of the limit that is used, from 0 to 1
};

//! Every clock of an incident, the nearest limit first, those without a figure last. Profiles of other APIs than the
//! incident's are left out.
[[nodiscard]] QList<IncidentClock> incidentClocksOf(const IncidentFile &file, const QList<TermsProfile> &profiles,
                                                    const WorkingDays &workingDays);

[[nodiscard]] ClockReading clockReading(const IncidentClock &clock, const QDateTime &now,
                                        const WorkingDays &workingDays);

} // namespace vigie
