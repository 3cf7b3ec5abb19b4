// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"

#include <QObject>

#include <chrono>

namespace vigie {

enum class KeychainLock {
    Open,
    Locked,
    Absent, //!< no Secret Service, or one without a collection: nothing to be locked
};

//! The `Locked` property of the Secret Service's default collection, asked over D-Bus. Errors: TimedOut.
[[nodiscard]] Future<KeychainLock> keychainLock(QObject *owner, std::chrono::milliseconds timeout);

} // namespace vigie
