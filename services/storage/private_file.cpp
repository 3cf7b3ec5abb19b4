// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace vigie {

namespace {

Result<> failed(const QString &path)
{
    const int code = errno;
    const Error::Kind kind = code == ENOSPC || code == EDQUOT ? Error::Kind::DiskFull
        : code == EEXIST                                      ? Error::Kind::Conflict
                                                              : Error::Kind::FileNotWritable;
    return failure(kind, path, QString::fromLocal8Bit(std::strerror(code)));
}

bool reachesDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

} // namespace

Result<> makePrivateFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC,
                                  S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failed(path);
    ::close(descriptor);
    return {};
}

Result<> moveDurably(const QString &from, const QString &to)
{
    if (!reachesDisk(from) || std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed(to);
    reachesDisk(QFileInfo(to).absolutePath()); // not every file system can: the rename is done all the same
    return {};
}

} // namespace vigie
