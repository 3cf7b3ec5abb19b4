// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/revocation/outcome_waiters.h"

#include <QTimer>

#include <algorithm>

namespace vigie {

namespace {

bool isAnswered(IntentState state) { return state != IntentState::Intended && state != IntentState::Sent; }

bool isOutcome(IntentState state)
{
    return isFinal(state) || state == IntentState::MayPass || state == IntentState::Unreachable;
}

} // namespace

struct OutcomeWaiters::Waiter {
    Waiter(IntentId id, std::stop_token stop)
        : intent(id)
        , onStop(std::move(stop), [settler = settler] { settler.settle(failure(Error::Kind::Cancelled)); })
    {
    }

    IntentId intent;
    bool isOverdue{false};
    Settler<Intent> settler{};
    QTimer limit{};
    std::stop_callback<std::function<void()>> onStop;
};

OutcomeWaiters::OutcomeWaiters(std::function<void(IntentId)> look)
    : m_look(std::move(look))
{
}

OutcomeWaiters::~OutcomeWaiters() = default;

Future<Intent> OutcomeWaiters::wait(IntentId intent, std::chrono::milliseconds limit, std::stop_token stop)
{
    using std::chrono::milliseconds;
    constexpr milliseconds longest = std::chrono::hours(24);
    auto &waiter = *m_waiters.emplace_back(std::make_unique<Waiter>(intent, std::move(stop)));
    waiter.limit.setSingleShot(true);
    waiter.limit.callOnTimeout(&waiter.limit, [this, &waiter] {
        waiter.isOverdue = true;
        m_look(waiter.intent);
    });
    waiter.limit.start(std::clamp(limit, milliseconds(0), longest));
    const Future<Intent> outcome = waiter.settler.future();
    m_look(intent);
    return outcome;
}

void OutcomeWaiters::seen(const Intent &intent, bool isBusy)
{
    Waiters done;
    for (auto at = m_waiters.begin(); at != m_waiters.end();) {
        Waiter &waiter = **at;
        const bool ends = (isOutcome(intent.state) && !isBusy) || (waiter.isOverdue && isAnswered(intent.state));
        const auto next = std::next(at);
        if (waiter.settler.isSettled() || (waiter.intent == intent.id && ends))
            done.splice(done.end(), m_waiters, at);
        at = next;
    }
    end(std::move(done), intent);
}

void OutcomeWaiters::seenUnwritten(IntentId intent, const Error &error)
{
    Waiters done;
    for (auto at = m_waiters.begin(); at != m_waiters.end();) {
        const auto next = std::next(at);
        if ((*at)->intent == intent && (*at)->isOverdue)
            done.splice(done.end(), m_waiters, at);
        at = next;
    }
    end(std::move(done), failure(error));
}

void OutcomeWaiters::end(Waiters done, const Result<Intent> &outcome)
{
    // The timer whose ring led here may be one of them: it dies once it has rung.
    for (std::unique_ptr<Waiter> &waiter : done) {
        waiter->settler.settle(outcome);
        QTimer::singleShot(0, [gone = std::shared_ptr<Waiter>(std::move(waiter))] {});
    }
}

} // namespace vigie
