// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <ctime>

namespace vigie::benchmark {

//! What the parent reads: the clock of all processes, then this one's processor time, in milliseconds.
inline void reportPaint(const char *what)
{
    const auto read = [](clockid_t clock) {
        timespec now{};
        clock_gettime(clock, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    };
    std::printf("%s %.3f %.3f\n", what, read(CLOCK_MONOTONIC), read(CLOCK_PROCESS_CPUTIME_ID));
    std::fflush(stdout);
}

} // namespace vigie::benchmark
