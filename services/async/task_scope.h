// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace vigie {

//! The consuming end of futures: a member of every page, dialog and operation, and its last data member, so
//! that it stops its work before anything that the work uses is gone.
class TaskScope
{
public:
    TaskScope() = default;
    ~TaskScope() { m_stop.request_stop(); }
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    //! To be passed as the last argument of whatever this scope may want to stop.
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    //! Lives as long as the work may deliver: the owner to give to andThen().
    [[nodiscard]] QObject *receiver() const { return m_receiver.get(); }

    //! Stops what runs; none of it is delivered any more. The scope can be used again at once.
    void cancel()
    {
        m_stop.request_stop();
        m_stop = {};
        m_receiver = std::make_unique<QObject>();
    }

    //! Calls `take(result)` in this thread once the future has settled, unless cancelled or destroyed before.
    template <typename T, typename Take> void deliver(Future<T> future, Take take)
    {
        whenDone<T>(std::move(future), m_receiver.get(), std::move(take));
    }

private:
    std::stop_source m_stop{};
    std::unique_ptr<QObject> m_receiver{std::make_unique<QObject>()};
};

} // namespace vigie
