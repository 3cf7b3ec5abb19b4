// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace vigie {

//! How long a revocation waits between two tries and between two checks.
struct RevocationPace {
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds firstRetry{5'000}; //!< of an unreachable service; doubled at each try
    Milliseconds longestRetry{15 * 60'000};
    Milliseconds firstCheck{1'000}; //!< of what was accepted; doubled at each check
    Milliseconds longestCheck{60 * 60'000};
    Milliseconds patience{15'000}; //!< checked closely that long before it is said that it may pass
};

//! `first`, doubled for each try that came before, at most `longest`.
[[nodiscard]] constexpr std::chrono::milliseconds pauseAfter(int earlierTries, std::chrono::milliseconds first,
                                                             std::chrono::milliseconds longest)
{
    constexpr int mostDoublings = 20;
    return std::min(longest, first * (1 << std::clamp(earlierTries, 0, mostDoublings)));
}

} // namespace vigie
