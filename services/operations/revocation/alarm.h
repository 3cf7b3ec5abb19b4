// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimer>

#include <functional>

namespace vigie {

//! Rings once when the clock has reached an instant. Looks at the clock at least once a minute, so that a machine
//! that slept or was set right rings in time.
class Alarm
{
public:
    using Clock = std::function<QDateTime()>;

    explicit Alarm(Clock clock);
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    //! Always through the event loop, even for an instant that is past. Replaces what it was set for.
    void set(const QDateTime &at, std::function<void()> ring);
    void stop();

private:
    void wait();
    void look();

    Clock m_clock;
    QDateTime m_at{};
    std::function<void()> m_ring{};
    QTimer m_timer{};
};

} // namespace vigie
