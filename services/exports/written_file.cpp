// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/written_file.h"

#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace vigie {

Error writeError(const QFileDevice &file, const QString &path)
{
    const QString noSpace = QString::fromLocal8Bit(std::strerror(ENOSPC));
    const bool isFull = file.error() == QFileDevice::ResourceError || file.errorString() == noSpace;
    return {.kind = isFull ? Error::Kind::DiskFull : Error::Kind::FileNotWritable,
            .subject = path,
            .detail = file.errorString()};
}

Result<> writeFile(const QString &path, const std::function<Result<>(QFileDevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(writeError(file, path));
    if (const Result<> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return failure(writeError(file, path));
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &content)
{
    return writeFile(path, [&](QFileDevice &file) -> Result<> {
        if (file.write(content) != content.size())
            return failure(writeError(file, path));
        return {};
    });
}

} // namespace vigie
