// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "services/http/http_types.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace vigie {

//! How long the service asks to wait: Retry-After in seconds or as a date (measured against the reply's own Date,
//! so that a clock that is wrong does no harm), else RateLimit-Reset or X-RateLimit-Reset, epoch or seconds.
[[nodiscard]] std::optional<std::chrono::milliseconds> askedPause(const HttpReply &reply, const QDateTime &now);

//! The pause before try `next` (2 for the second), `chance` being a number from 0 to 1.
[[nodiscard]] std::chrono::milliseconds backOff(const HttpSettings &settings, int next, double chance);

//! Whether the same request may be sent again after this error.
[[nodiscard]] bool mayRepeat(const HttpRequest &request, const Error &error);

} // namespace vigie
