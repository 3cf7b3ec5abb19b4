// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"

namespace vigie {

//! The next asynchronous step after a value or an error, `Future<U>(Result<T>)`: where an error is an answer too.
template <typename U, typename T, typename Step>
[[nodiscard]] Future<U> always(Future<T> future, QObject *owner, Step step)
{
    Settler<U> settler;
    Future<U> next = settler.future();
    whenDone<T>(std::move(future), owner, [settler, owner, step = std::move(step)](Result<T> result) mutable {
        whenDone<U>(step(std::move(result)), owner, [settler](Result<U> last) { settler.settle(std::move(last)); });
    });
    return next;
}

} // namespace vigie
