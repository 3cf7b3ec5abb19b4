// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/files/held_files.h"

#include <QFileInfo>
#include <QHash>
#include <QMutex>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::array suffixes{QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm"),
                              QLatin1String("-journal"), QLatin1String(".lock")};

struct HeldFiles {
    QMutex mutex{};
    QHash<QString, QString> paths{}; //!< of the connections, by their names
};

HeldFiles &heldFiles()
{
    static HeldFiles files;
    return files;
}

} // namespace

void holdFile(const QString &connectionName, const QString &path)
{
    HeldFiles &files = heldFiles();
    const QMutexLocker guard(&files.mutex);
    files.paths.insert(connectionName, path);
}

void releaseFile(const QString &connectionName)
{
    HeldFiles &files = heldFiles();
    const QMutexLocker guard(&files.mutex);
    files.paths.remove(connectionName);
}

bool isHeldFile(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    HeldFiles &files = heldFiles();
    const QMutexLocker guard(&files.mutex);
    return !real.isEmpty() && std::any_of(files.paths.cbegin(), files.paths.cend(), [&real](const QString &held) {
        const QString database = QFileInfo(held).canonicalFilePath();
        return !database.isEmpty() && std::any_of(suffixes.begin(), suffixes.end(), [&](QLatin1String suffix) {
            return real == database + suffix;
        });
    });
}

Result<> mayOpenFile(const QString &path)
{
    if (isHeldFile(path))
        return failure(Error::Kind::FileNotReadable, path, QStringLiteral("this is the workspace itself"));
    return {};
}

Result<> openChosenFile(QFile &file)
{
    if (!file.exists())
        return failure(Error::Kind::FileMissing, file.fileName());
    if (const Result<> may = mayOpenFile(file.fileName()); !may)
        return may;
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotReadable, file.fileName(), file.errorString());
    return {};
}

} // namespace vigie
