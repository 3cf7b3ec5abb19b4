// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/usage/probe_history.h"
#include "model/usage/usage_series.h"

#include <QByteArray>
#include <QDate>

namespace vigie {

// A month of history in a column. Runs are written one after the other, each as two numbers of 7 bits a byte, low bits
// first: the seconds since the end of the run before (of the first, since the month's beginning), then its seconds
// times four plus its state. Hours are three numbers of 32 bits each. Both are compressed, and begin with a version.

//! The first instant of a month, seconds since 1970, UTC.
[[nodiscard]] qint64 monthStart(QDate month);
//! `2026-03` of an instant, UTC.
[[nodiscard]] QString monthWord(qint64 instant);

[[nodiscard]] QByteArray encodedRuns(const std::vector<ProbeRun> &runs, qint64 start);
//! WorkspaceCorrupt.
[[nodiscard]] Result<std::vector<ProbeRun>> decodedRuns(const QByteArray &bytes, qint64 start);

//! Of a month that begins there; hours that are missing are unknown.
[[nodiscard]] QByteArray encodedHours(const std::vector<UsageHour> &hours, qint64 start);
//! Those of which something is known.
[[nodiscard]] Result<std::vector<UsageHour>> decodedHours(const QByteArray &bytes, qint64 start);

} // namespace vigie
