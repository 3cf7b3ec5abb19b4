// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"

#include <QList>
#include <QObject>

#include <algorithm>
#include <functional>
#include <memory>
#include <stop_token>

namespace vigie {

namespace detail {

template <typename Item, typename T> struct ParallelWork {
    QObject *owner{nullptr};
    QList<Item> items{};
    std::function<Future<T>(const Item &)> step{};
    std::function<void(const Item &, Result<T>)> take{};
    std::stop_token stop{};
    Settler<Done> settler{};
    qsizetype next{0};
    qsizetype done{0};
};

template <typename Item, typename T> void startNext(const std::shared_ptr<ParallelWork<Item, T>> &work)
{
    if (work->stop.stop_requested()) {
        work->settler.settle(failure(Error::Kind::Cancelled));
        return;
    }
    if (work->next >= work->items.size()) {
        if (work->done == work->items.size())
            work->settler.settle(Done{});
        return;
    }
    const Item item = work->items.at(work->next++);
    whenDone<T>(work->step(item), work->owner, [work, item](Result<T> result) {
        ++work->done;
        work->take(item, std::move(result));
        startNext(work);
    });
}

} // namespace detail

//! Takes a step for every item, `inFlight` at once, and hands over each result as it comes. Settles when all are
//! done; Cancelled when stopped before.
template <typename T, typename Item>
[[nodiscard]] Future<Done> inParallel(QObject *owner, QList<Item> items, int inFlight,
                                      std::function<Future<T>(const Item &)> step,
                                      std::function<void(const Item &, Result<T>)> take, std::stop_token stop)
{
    auto work = std::make_shared<detail::ParallelWork<Item, T>>();
    work->owner = owner;
    work->items = std::move(items);
    work->step = std::move(step);
    work->take = std::move(take);
    work->stop = std::move(stop);
    for (int started = 0; started < std::max(1, inFlight); ++started)
        detail::startNext(work);
    return work->settler.future();
}

} // namespace vigie
