// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/interval_set.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vigie {

//! A month, a quarter or a year of Paris, over which a rate is reported.
struct ReportingPeriod {
    enum class Kind { Month, Quarter, Year };

    Kind kind{Kind::Month};
    QDate first{};
    QDate last{}; //!< included

    [[nodiscard]] Interval interval() const; //!< from the first midnight in Paris to the one after the last day
    [[nodiscard]] QString text() const; //!< `2026-03`, `2026-T2`, `2026`
    [[nodiscard]] ReportingPeriod previous() const;
    friend bool operator==(const ReportingPeriod &, const ReportingPeriod &) = default;
};

[[nodiscard]] ReportingPeriod reportingPeriodAt(ReportingPeriod::Kind kind, QDate date);

//! From `2026-03`, `2026-T2` or `2026`, from 2000 to 2100; nothing else.
[[nodiscard]] std::optional<ReportingPeriod> reportingPeriodFrom(const QString &text);

} // namespace vigie
