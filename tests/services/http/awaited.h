// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"

#include <QEventLoop>
#include <QTimer>

namespace vigie::test {

//! What a future settles with, the event loop running meanwhile; Error TimedOut of subject `test` when it does not.
template <typename T>
[[nodiscard]] Result<T> awaited(Future<T> future, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    QEventLoop loop;
    QTimer::singleShot(limit, &loop, [&loop] { loop.exit(1); });
    Result<T> taken = failure(Error::Kind::TimedOut, QStringLiteral("test"));
    whenDone<T>(std::move(future), &loop, [&](Result<T> result) {
        taken = std::move(result);
        loop.exit(0);
    });
    loop.exec();
    return taken;
}

} // namespace vigie::test
