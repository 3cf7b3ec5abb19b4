// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/workspace_lock.h"

namespace vigie {

namespace {

Result<std::unique_ptr<QLockFile>> busy(const QString &workspacePath, const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    lock.getLockInfo(&pid, &host, &program);
    return failure(Error::Kind::WorkspaceBusy, workspacePath,
                   QStringLiteral("pid %1 on %2 (%3)").arg(QString::number(pid), host, program));
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockForWriting(const QString &workspacePath)
{
    auto lock = std::make_unique<QLockFile>(workspacePath + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // never by age: a window may stay open for days
    if (lock->tryLock(0))
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return busy(workspacePath, *lock);
    case QLockFile::PermissionError:
        return failure(Error::Kind::WorkspaceReadOnly, workspacePath, QStringLiteral("the folder is read-only"));
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return failure(Error::Kind::FileNotWritable, workspacePath, QStringLiteral("the lock file cannot be made"));
}

} // namespace vigie
