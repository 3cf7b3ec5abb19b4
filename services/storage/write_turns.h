// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace vigie {

//! Who goes first when several connections of one workspace write. A merge of many rows holds the file's only write
//! lock for seconds; what a person waits for, such as the intent of a revocation, asks it to give way: it is rolled
//! back whole and begun anew.
class WriteTurns
{
public:
    //! Those of that file, for every connection of this process, as SQLite's own locks are.
    [[nodiscard]] static WriteTurns &of(const QString &path);

    //! Of a short write that somebody waits for: as long as it lives, who gives way stays away.
    class Urgent
    {
    public:
        explicit Urgent(WriteTurns &turns);
        ~Urgent();
        Urgent(const Urgent &) = delete;
        Urgent &operator=(const Urgent &) = delete;

    private:
        WriteTurns &m_turns;
    };

    //! For who gives way, before it begins: waits until nobody urgent is there. The stop is asked for when one comes.
    [[nodiscard]] std::stop_token whenFree();

private:
    std::mutex m_mutex{};
    std::condition_variable m_isFree{};
    int m_urgent{0};
    std::stop_source m_stop{};
};

} // namespace vigie
