// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/written_file.h"

#include "services/files/held_files.h"

#include <QFileInfo>
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

Result<> mayReplace(const QString &path)
{
    const QFileInfo there(path);
    if (!there.exists())
        return {};
    if (!there.isFile())
        return failure(Error::Kind::FileNotWritable, path, QStringLiteral("not a regular file"));
    if (isHeldFile(path))
        return failure(Error::Kind::FileNotWritable, path, QStringLiteral("this is the workspace itself"));
    const QByteArray databaseStart("SQLite format 3");
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.read(databaseStart.size()) == databaseStart)
        return failure(Error::Kind::FileNotWritable, path, QStringLiteral("a database: a workspace or its backup"));
    return {};
}

Result<> writeFile(const QString &path, const std::function<Result<>(QFileDevice &)> &write)
{
    if (const Result<> may = mayReplace(path); !may)
        return may;
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
