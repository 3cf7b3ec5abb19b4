// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/duration.h"
#include "model/calendar/reporting_period.h"
#include "model/calendar/service_period.h"
#include "model/terms/terms_profile.h"

#include <optional>
#include <vector>

namespace vigie {

//! The time over which a rate is taken.
enum class SlaWindow {
    Cover, //!< the cover ranges
    Opening, //!< the opening range less the declared maintenance of the night
    Calendar, //!< all time
};

[[nodiscard]] QString slaWindowWord(SlaWindow window);

//! One line of an `availability_target` rule.
struct MeasureTerms {
    SlaWindow window{SlaWindow::Calendar};
    std::optional<double> target{}; //!< fraction of 1
    std::optional<int> percentDecimals{}; //!< the rate is rounded so before it is compared; else compared as it is

    friend bool operator==(const MeasureTerms &, const MeasureTerms &) = default;
};

//! A `recovery_time` rule.
struct RecoveryTerms {
    QString rule{};
    qint64 limitSeconds{0}; //!< of the window
    DailyWindow window{}; //!< the working hours; all time where the limit is in elapsed hours
    std::optional<int> allowed{}; //!< how many incidents of the period the guarantee is for
    bool isEstimated{false}; //!< the text says « estimé »

    friend bool operator==(const RecoveryTerms &, const RecoveryTerms &) = default;
};

//! A cause that the agent may pick for an outage.
struct OutageCause {
    QString key{};
    QString label{}; //!< French; empty when the terms give only the key
    QString rule{};
    bool leavesTheRate{false};

    friend bool operator==(const OutageCause &, const OutageCause &) = default;
};

//! What a profile promises about availability. Without such a rule: all time, by the month, no target.
struct AvailabilityTerms {
    QString rule{}; //!< of the target; empty when the terms have none
    QString servicePeriodRule{};
    ServicePeriod servicePeriod{};
    std::vector<MeasureTerms> measures{MeasureTerms{}};
    ReportingPeriod::Kind judgedBy{ReportingPeriod::Kind::Month};
    bool plannedOutagesCount{true};
    std::optional<RecoveryTerms> recovery{};
    QString levelRule{}; //!< of the longest interruption that the level of availability admits
    std::optional<qint64> longestInterruptionSeconds{};
    QList<OutageCause> causes{};
    QList<std::pair<QString, QString>> readings{}; //!< a disagreement of the profile, and what to compute of it

    [[nodiscard]] bool leavesTheRate(const QString &cause) const;
};

[[nodiscard]] AvailabilityTerms availabilityTermsOf(const TermsProfile &profile);

//! Whether a rate keeps a target, compared as the rule says.
[[nodiscard]] bool keepsTarget(qint64 downSeconds, qint64 knownSeconds, double target,
                               std::optional<int> percentDecimals);

//! The seconds that may be lost without missing the target: the share of the window, whole seconds.
[[nodiscard]] qint64 budgetOf(double target, qint64 windowSeconds);

} // namespace vigie
