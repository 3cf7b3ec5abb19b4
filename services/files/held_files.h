// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QFile>
#include <QString>

// SQLite's locks on a file are the process's: whoever in it opens the file again and closes it drops them, and another
// program may then take itself for the last one and remove what was written last. So a file that somebody chooses is
// asked about here before it is opened. https://www.sqlite.org/howtocorrupt.html, 2.2
namespace vigie {

//! From when a connection opens a file until it has closed it. From any thread.
void holdFile(const QString &connectionName, const QString &path);
void releaseFile(const QString &connectionName);

//! Whether the path leads, by a link or not, to a file that this process has open as a database, or to one that stands
//! beside it for SQLite or for the workspace's lock.
[[nodiscard]] bool isHeldFile(const QString &path);

//! Error: FileNotReadable, with `this is the workspace itself` as its detail, for a held file.
[[nodiscard]] Result<> mayOpenFile(const QString &path);

//! Opens a file that somebody chose, to read it. Errors: FileMissing; FileNotReadable, a held file's too.
[[nodiscard]] Result<> openChosenFile(QFile &file);

} // namespace vigie
