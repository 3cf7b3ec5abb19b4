// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/workspace.h"

#include "services/storage/column_values.h"
#include "services/storage/document_folder.h"
#include "services/storage/private_file.h"
#include "services/storage/sqlite_backup.h"
#include "services/storage/sqlite_schema.h"
#include "services/storage/workspace_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace vigie {

namespace {

using WorkspaceResult = Result<std::unique_ptr<Workspace>>;

const QLatin1String logSuffix("-wal");
const QLatin1String sharedMemorySuffix("-shm");

Result<> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    return failure(Error::Kind::FileNotWritable, folder, QStringLiteral("the folder cannot be made"));
}

Result<> saveFact(Database &database, const QString &name, const QString &value)
{
    return database.run(QStringLiteral("INSERT INTO workspace_fact (name, value) VALUES (?, ?)"), {name, value})
        .map([](const QSqlQuery &) {});
}

Result<> saveFacts(Database &database, const WorkspaceCreation &creation)
{
    const QString created = instantValue(QDateTime::currentDateTimeUtc()).toString();
    const QString demonstration = creation.demonstration ? QStringLiteral("yes") : QStringLiteral("no");
    return saveFact(database, QStringLiteral("producer"), creation.producer)
        .and_then([&] { return saveFact(database, QStringLiteral("demonstration"), demonstration); })
        .and_then([&] { return saveFact(database, QStringLiteral("created_at"), created); })
        .and_then([&] { return saveFact(database, QStringLiteral("journal_entries"), QStringLiteral("0")); })
        .and_then(
            [&] { return saveFact(database, QStringLiteral("journal_last_hash"), QStringLiteral("0").repeated(64)); });
}

void removeLogs(const QString &file)
{
    QFile::remove(file + logSuffix);
    QFile::remove(file + sharedMemorySuffix);
}

void removeWithLogs(const QString &file)
{
    QFile::remove(file);
    removeLogs(file);
}

//! Where nothing is yet, neither a file nor the log of one: a log belongs to the name beside it.
QString freeNameBeside(const QString &path)
{
    const QString plain = path + QStringLiteral(".before-restore");
    QString name = plain;
    const auto isTaken = [&name] {
        return QFileInfo::exists(name) || QFileInfo::exists(name + logSuffix)
            || QFileInfo::exists(documentFolderOf(name));
    };
    for (int n = 2; isTaken(); ++n)
        name = plain + QStringLiteral("-%1").arg(n);
    return name;
}

//! A file of before there were documents needs none.
Result<> copyDocuments(Database &database, const QStringList &from, const QString &to)
{
    return sqlite::schemaVersion(database).and_then([&](int version) {
        return version < sqlite::documentSchema ? Result<>() : copyDocumentFiles(database, from, to);
    });
}

//! Both or neither are under that name.
Result<> moveIn(const QString &incoming, const QString &path)
{
    if (QFileInfo::exists(documentFolderOf(incoming))) {
        const Result<> moved = moveDurably(documentFolderOf(incoming), documentFolderOf(path));
        if (!moved)
            return moved;
    }
    return moveDurably(incoming, path);
}

//! The file with what its log still holds, and its documents.
Result<> moveAside(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        removeLogs(path); // of a file that is gone
        return {};
    }
    const QString kept = freeNameBeside(path);
    if (const Result<> moved = moveDurably(path, kept); !moved)
        return moved;
    if (QFileInfo::exists(documentFolderOf(path))) {
        if (const Result<> moved = moveDurably(documentFolderOf(path), documentFolderOf(kept)); !moved)
            return moved;
    }
    QFile::remove(path + sharedMemorySuffix);
    return QFileInfo::exists(path + logSuffix) ? moveDurably(path + logSuffix, kept + logSuffix) : Result<>();
}

} // namespace

Workspace::Workspace(Database database, std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
{
}

Workspace::~Workspace() = default;

//! Under another name until it is complete: a file of the right name is never half a workspace.
Result<> Workspace::fill(const QString &file, const WorkspaceCreation &creation)
{
    if (const Result<> made = makePrivateFile(file); !made)
        return made;
    Result<Database> database = Database::openFile(file, sqlite::Mode::Create);
    if (!database)
        return failure(database.error());
    return sqlite::migrate(*database).and_then([&] { return saveFacts(*database, creation); });
}

WorkspaceResult Workspace::create(const QString &path, const WorkspaceCreation &creation)
{
    if (const Result<> folder = makeFolderOf(path); !folder)
        return failure(folder.error());
    Result<std::unique_ptr<QLockFile>> lock = lockForWriting(path);
    if (!lock)
        return failure(lock.error());
    if (QFileInfo::exists(path))
        return failure(Error::Kind::FileNotWritable, path, QStringLiteral("the file exists"));
    const QString unfinished = path + QStringLiteral(".unfinished");
    removeWithLogs(unfinished);
    removeLogs(path); // of a file that is gone: SQLite would play them into the new one
    const Result<> made = fill(unfinished, creation).and_then([&] { return moveDurably(unfinished, path); });
    if (!made) {
        removeWithLogs(unfinished);
        return failure(made.error());
    }
    return openLocked(path, Access::ReadWrite, std::move(*lock));
}

WorkspaceResult Workspace::open(const QString &path, Access access)
{
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::WorkspaceMissing, path);
    if (access == Access::ReadOnly)
        return openLocked(path, access, nullptr);
    if (!QFileInfo(path).isWritable())
        return failure(Error::Kind::WorkspaceReadOnly, path, QStringLiteral("the file is read-only"));
    Result<std::unique_ptr<QLockFile>> lock = lockForWriting(path);
    if (!lock)
        return failure(lock.error());
    return openLocked(path, access, std::move(*lock));
}

WorkspaceResult Workspace::openLocked(const QString &path, Access access, std::unique_ptr<QLockFile> lock)
{
    if (const Result<> header = sqlite::checkHeader(path); !header)
        return failure(header.error());
    const sqlite::Mode mode = access == Access::ReadOnly ? sqlite::Mode::ReadOnly : sqlite::Mode::ReadWrite;
    Result<Database> database = Database::openFile(path, mode);
    if (!database)
        return failure(database.error());
    const Result<> current = access == Access::ReadOnly ? sqlite::requireCurrentSchema(*database)
                                                        : sqlite::migrate(*database);
    if (!current)
        return failure(current.error());
    if (const Result<> intact = sqlite::checkQuickly(*database); !intact)
        return failure(intact.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(*database), std::move(lock)));
}

WorkspaceResult Workspace::openOrCreate(const QString &path, const WorkspaceCreation &creation)
{
    return QFileInfo::exists(path) ? open(path, Access::ReadWrite) : create(path, creation);
}

Result<> Workspace::check() { return sqlite::checkFully(m_database); }

Result<> Workspace::backUpTo(const QString &file)
{
    const QFileInfo target(file);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(path()).canonicalFilePath())
        return failure(Error::Kind::InvalidInput, file, QStringLiteral("this is the workspace itself"));
    if (const Result<> copied = sqlite::copyTo(m_database, file); !copied)
        return copied;
    // Of the copy, not of the workspace, which may have more by now.
    return Database::openFile(file, sqlite::Mode::ReadOnly).and_then([&](Database copy) {
        return copyDocuments(copy, {path()}, file);
    });
}

Result<Database> Workspace::openVerified(const QString &file)
{
    if (!QFileInfo::exists(file))
        return failure(Error::Kind::FileMissing, file);
    if (const Result<> header = sqlite::checkHeader(file); !header)
        return failure(header.error());
    Result<Database> copy = Database::openFile(file, sqlite::Mode::ReadOnly);
    if (!copy)
        return copy;
    const Result<int> version = sqlite::schemaVersion(*copy);
    if (!version)
        return failure(version.error());
    if (*version > sqlite::newestSchema)
        return failure(sqlite::requireCurrentSchema(*copy).error());
    if (const Result<> intact = sqlite::checkFully(*copy); !intact)
        return failure(intact.error());
    return copy;
}

Result<> Workspace::restore(const QString &path, const QString &file)
{
    Result<Database> copy = openVerified(file);
    if (!copy)
        return failure(copy.error());
    if (const Result<> folder = makeFolderOf(path); !folder)
        return folder;
    const Result<std::unique_ptr<QLockFile>> lock = lockForWriting(path);
    if (!lock)
        return failure(lock.error());
    const QString incoming = path + QStringLiteral(".restored");
    QDir(documentFolderOf(incoming)).removeRecursively(); // of a restoration that was cut short
    return sqlite::copyTo(*copy, incoming)
        .and_then([&] {
            return copyDocuments(*copy, {file, path}, incoming);
        })
        .and_then([&] { return moveAside(path); })
        .and_then([&] { return moveIn(incoming, path); });
}

QString defaultWorkspacePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/vigie/default.vigie");
}

} // namespace vigie
