// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDateTime>
#include <QMap>

#include <memory>

class QLockFile;

namespace vigie {

//! What `vigie workspace info` says.
struct WorkspaceFacts {
    QString path{};
    int schemaVersion{0};
    QString producer{}; //!< `DGFIP`, `DINUM`, `AIFE`, or `ALL` (INF-6.8: only when the agent said so)
    bool demonstration{false};
    QDateTime createdAt{}; //!< UTC
    qint64 bytes{0};
    QMap<QString, qint64> counts{}; //!< `services`, `partners`, `habilitations`, `applications`, `credentials`, …
    QDateTime oldestReadAt{}; //!< UTC, of the services that were read; invalid when none
    QDateTime newestReadAt{};
};

struct WorkspaceCreation {
    QString producer{QStringLiteral("DGFIP")};
    bool demonstration{false};
};

//! An open workspace: one SQLite file (WAL), at most one writing process; readers need no lock. Opening applies the
//! migrations and checks the integrity, of a large file only of what no service could give again: check() is complete.
//! Errors: WorkspaceMissing, WorkspaceNewer, WorkspaceCorrupt, WorkspaceBusy (subject: path, detail: who holds it),
//! WorkspaceReadOnly, DiskFull, FileNotWritable.
class Workspace
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path,
                                                                   const WorkspaceCreation &creation);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access);
    //! Opens, or creates with the given choices when there is no such file.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openOrCreate(const QString &path,
                                                                         const WorkspaceCreation &creation);
    ~Workspace();

    //! The connection of the thread that opened it.
    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] QString path() const { return m_database.path(); }
    [[nodiscard]] bool isReadOnly() const { return m_database.access() == Access::ReadOnly; }
    [[nodiscard]] Result<WorkspaceFacts> facts() { return factsOf(m_database); }
    [[nodiscard]] static Result<WorkspaceFacts> factsOf(Database &database);
    //! SQLite's integrity and foreign keys; Error WorkspaceCorrupt with the first fault.
    [[nodiscard]] Result<> check();
    //! A consistent copy while in use (SQLite's online backup), written beside and then renamed.
    [[nodiscard]] Result<> backUpTo(const QString &file);
    //! Checks the copy first, keeps the replaced file beside as `….before-restore` (`….before-restore-2` and so on when
    //! that is taken). WorkspaceBusy when the workspace is open for writing.
    [[nodiscard]] static Result<> restore(const QString &path, const QString &file);

private:
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openLocked(const QString &path, Access access,
                                                                       std::unique_ptr<QLockFile> lock);
    [[nodiscard]] static Result<> fill(const QString &file, const WorkspaceCreation &creation);
    //! Whether it is a whole workspace that this program can read.
    [[nodiscard]] static Result<Database> openVerified(const QString &file);

    Workspace(Database database, std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock; //!< let go after the connection is closed
    Database m_database;
};

//! `$XDG_DATA_HOME/vigie/default.vigie`.
[[nodiscard]] QString defaultWorkspacePath();

} // namespace vigie
