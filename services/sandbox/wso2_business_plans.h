// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>

namespace vigie::sandbox {

//! A business plan: so many calls in one unit of time.
struct BusinessPlan {
    const char *name;
    const char *unit;
    int count;
};
inline constexpr std::array<BusinessPlan, 5> businessPlans{{{"200PerMin", "min", 200},
                                                            {"500PerMin", "min", 500},
                                                            {"1000PerMin", "min", 1000},
                                                            {"20PerSec", "sec", 20},
                                                            {"Unlimited", "min", 2147483647}}};

//! The plans that an API of the stand-ins offers: those by minute, or those by second where its terms count so.
[[nodiscard]] QStringList plansOfferedBy(const QString &apiCode);

} // namespace vigie::sandbox
