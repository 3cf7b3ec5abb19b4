// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <fcntl.h>

namespace vigie::test {

//! The lock of an open database that keeps others from taking themselves for the last one, seen through another open
//! file of the same process, which is never closed: to close it would drop the lock.
class SharedLock
{
public:
    explicit SharedLock(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC))
    {
    }

    [[nodiscard]] bool isHeld() const
    {
        constexpr off_t sharedBytes = 0x40000002; // SQLite's SHARED_FIRST, of SHARED_SIZE bytes
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = sharedBytes;
        lock.l_len = 510;
        return ::fcntl(m_descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    }

private:
    int m_descriptor;
};

} // namespace vigie::test
