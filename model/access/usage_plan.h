// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie {

//! What a platform offers to whoever calls an API: its own name, and the calls it lets pass.
struct UsagePlan {
    QString name{}; //!< the platform's
    std::optional<int> perMinute{}; //!< calls a minute; nothing for no limit, or one of another kind

    friend bool operator==(const UsagePlan &, const UsagePlan &) = default;
};

} // namespace vigie
