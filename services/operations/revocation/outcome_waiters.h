// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/revocation.h"
#include "services/async/future.h"

#include <chrono>
#include <functional>
#include <list>
#include <memory>

namespace vigie {

//! Those who wait for the outcome of an intent.
class OutcomeWaiters
{
public:
    //! `look` makes the owner call seen() with what the intent is now.
    explicit OutcomeWaiters(std::function<void(IntentId)> look);
    ~OutcomeWaiters();
    OutcomeWaiters(const OutcomeWaiters &) = delete;
    OutcomeWaiters &operator=(const OutcomeWaiters &) = delete;

    [[nodiscard]] Future<Intent> wait(IntentId intent, std::chrono::milliseconds limit, std::stop_token stop);
    void seen(const Intent &intent, bool isBusy);
    //! Its next step cannot be written: who has waited long enough is told why.
    void seenUnwritten(IntentId intent, const Error &error);

private:
    struct Waiter;
    using Waiters = std::list<std::unique_ptr<Waiter>>;

    static void end(Waiters done, const Result<Intent> &outcome);

    std::function<void(IntentId)> m_look;
    Waiters m_waiters;
};

} // namespace vigie
