// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/write_turns.h"

#include <map>

namespace vigie {

WriteTurns &WriteTurns::of(const QString &path)
{
    static std::mutex mutex;
    static std::map<QString, WriteTurns> all; // a map moves nothing when it grows
    const std::lock_guard lock(mutex);
    return all[path];
}

WriteTurns::Urgent::Urgent(WriteTurns &turns)
    : m_turns(turns)
{
    const std::lock_guard lock(m_turns.m_mutex);
    ++m_turns.m_urgent;
    m_turns.m_stop.request_stop();
}

WriteTurns::Urgent::~Urgent()
{
    const std::lock_guard lock(m_turns.m_mutex);
    if (--m_turns.m_urgent > 0)
        return;
    m_turns.m_stop = std::stop_source();
    m_turns.m_isFree.notify_all();
}

std::stop_token WriteTurns::whenFree()
{
    std::unique_lock lock(m_mutex);
    m_isFree.wait(lock, [this] { return m_urgent == 0; });
    return m_stop.get_token();
}

} // namespace vigie
