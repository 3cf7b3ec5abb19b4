// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/reporting_period.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vigie {

// How rates, lengths of time and periods are written, in the window and on paper.

//! « 98,27 % » of 0.9827.
[[nodiscard]] QString percentText(double rate, int decimals = 2);
//! The same with as many decimals as it takes not to show a rate that is below the target, or below 1, as reaching it.
[[nodiscard]] QString rateText(double rate, std::optional<double> target);
//! « + 1,50 pt »: how far a rate is from its target.
[[nodiscard]] QString gapText(double rate, double target);

//! « 8 h 10 min », « 23 h 37 min 44 s », « 40 min », « 12 s », « 0 min ».
[[nodiscard]] QString spanText(qint64 seconds);
//! « 24 h », « 30 min »: of an axis.
[[nodiscard]] QString shortSpanText(qint64 seconds);

//! « févr. », « janv. 26 »: the year where a new one begins.
[[nodiscard]] QString shortMonthText(const QDate &month, bool yearInJanuary);
//! « février 2026 », « 4e trimestre 2026 », « année 2026 ».
[[nodiscard]] QString periodTitle(const ReportingPeriod &period);
//! « févr. 2026 », « T4 2026 », « 2026 ».
[[nodiscard]] QString shortPeriodText(const ReportingPeriod &period);
//! « du 01/10/2026 au 31/12/2026 ».
[[nodiscard]] QString periodDaysText(const ReportingPeriod &period);

} // namespace vigie
