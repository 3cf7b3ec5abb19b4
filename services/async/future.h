// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <atomic>
#include <memory>
#include <stop_token>
#include <type_traits>

namespace vigie {

//! The value of a Future that has nothing to tell but that it is done.
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

//! What takes time returns this. It always settles, with a value or with an error.
template <typename T> using Future = QFuture<Result<T>>;

//! The producing end of a Future. Copies share it; the first settling wins, and if the last copy dies
//! before one came, the future settles with Error::Kind::Cancelled.
template <typename T> class Settler
{
public:
    Settler()
        : m_state(std::make_shared<State>())
    {
    }

    [[nodiscard]] Future<T> future() const { return m_state->promise.future(); }
    [[nodiscard]] bool isSettled() const { return m_state->settled; }
    void settle(Result<T> result) const { m_state->settle(std::move(result)); }

private:
    struct State {
        QPromise<Result<T>> promise;
        std::atomic<bool> settled{false};

        State() { promise.start(); }
        ~State() { settle(failure(Error::Kind::Cancelled)); }
        State(const State &) = delete;
        State &operator=(const State &) = delete;

        void settle(Result<T> result)
        {
            if (settled.exchange(true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }
    };
    std::shared_ptr<State> m_state;
};

//! A future that is settled already.
template <typename T> [[nodiscard]] Future<T> settled(Result<T> result)
{
    Settler<T> settler;
    settler.settle(std::move(result));
    return settler.future();
}

template <typename T> [[nodiscard]] Future<T> failed(Error error) { return settled<T>(failure(std::move(error))); }

//! Calls `step(result)` in the receiver's thread once the future has settled; never when the receiver has
//! died before. Always later, through the event loop, even when the future is settled already.
template <typename T, typename Step> void whenDone(Future<T> future, QObject *receiver, Step step)
{
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, step = std::move(step)]() mutable {
        Result<T> result = watcher->future().resultCount() > 0 ? watcher->result()
                                                               : Result<T>(failure(Error::Kind::Cancelled));
        watcher->deleteLater();
        step(std::move(result));
    });
    watcher->setFuture(std::move(future));
}

namespace detail {
template <typename R> struct ValueOf;
template <typename T> struct ValueOf<Result<T>> {
    using Type = T;
};
template <typename F> struct FutureValueOf;
template <typename T> struct FutureValueOf<QFuture<Result<T>>> {
    using Type = T;
};
} // namespace detail

//! The future of `parse(value)`: a pure function `Result<U>(T)`, run in the thread that settles.
template <typename T, typename Parse> [[nodiscard]] auto mapped(Future<T> future, Parse parse)
{
    using Parsed = std::invoke_result_t<Parse, T>;
    using U = typename detail::ValueOf<Parsed>::Type;
    return Future<U>(future.then(QtFuture::Launch::Sync, [parse = std::move(parse)](Result<T> result) mutable {
        return result ? Parsed(parse(std::move(*result))) : Parsed(failure(std::move(result.error())));
    }));
}

//! The next asynchronous step, `Future<U>(T)`, run in the owner's thread; skipped after an error. When the
//! owner dies before, the future settles with Error::Kind::Cancelled.
template <typename T, typename Step> [[nodiscard]] auto andThen(Future<T> future, QObject *owner, Step step)
{
    using U = typename detail::FutureValueOf<std::invoke_result_t<Step, T>>::Type;
    Settler<U> settler;
    Future<U> next = settler.future();
    whenDone<T>(std::move(future), owner, [settler, owner, step = std::move(step)](Result<T> result) mutable {
        if (!result) {
            settler.settle(failure(std::move(result.error())));
            return;
        }
        whenDone<U>(step(std::move(*result)), owner, [settler](Result<U> last) { settler.settle(std::move(last)); });
    });
    return next;
}

} // namespace vigie
