// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/revocation/alarm.h"

#include <algorithm>
#include <utility>

namespace vigie {

Alarm::Alarm(Clock clock)
    : m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(&m_timer, [this] { look(); });
}

void Alarm::set(const QDateTime &at, std::function<void()> ring)
{
    m_at = at;
    m_ring = std::move(ring);
    wait();
}

void Alarm::stop()
{
    m_timer.stop();
    m_ring = nullptr;
}

void Alarm::wait()
{
    constexpr qint64 longestLook = 60'000;
    m_timer.start(int(std::clamp<qint64>(m_clock().msecsTo(m_at), 0, longestLook)));
}

void Alarm::look()
{
    if (m_clock() < m_at) {
        wait();
        return;
    }
    if (const auto ring = std::exchange(m_ring, nullptr))
        ring();
}

} // namespace vigie
