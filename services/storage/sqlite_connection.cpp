// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlite_connection.h"

#include "services/files/held_files.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

namespace vigie::sqlite {

namespace {

//! How long a statement waits for another connection's commit: a synchronisation merges on its own, and the intent
//! of a revocation waits for it rather than fail.
constexpr int busyTimeoutMs = 5'000;

QString openOptions(Mode mode)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (mode == Mode::ReadOnly || mode == Mode::ReadOnlyImmutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mode == Mode::ReadOnlyImmutable)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    return options;
}

QString databaseName(const QString &path, Mode mode)
{
    if (mode != Mode::ReadOnlyImmutable)
        return path;
    const QByteArray escaped = QUrl::toPercentEncoding(path, QByteArrayLiteral("/"));
    return QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(escaped));
}

QStringList settings(Mode mode)
{
    QStringList statements{
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA recursive_triggers = ON"), // else a REPLACE would delete a journal entry unseen
        QStringLiteral("PRAGMA cell_size_check = ON"),    QStringLiteral("PRAGMA cache_size = -32768"),
        QStringLiteral("PRAGMA temp_store = MEMORY"),
    };
    if (mode == Mode::ReadWrite || mode == Mode::Create) {
        statements.append(QStringLiteral("PRAGMA journal_mode = WAL"));
        statements.append(QStringLiteral("PRAGMA synchronous = FULL"));
        statements.append(QStringLiteral("PRAGMA secure_delete = ON"));
    }
    return statements;
}

bool isDiskFull(const QString &path)
{
    constexpr qint64 smallestUsable = 64 * 1024;
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < smallestUsable;
}

Error::Kind kindOf(int resultCode, const QString &path)
{
    switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::WorkspaceBusy;
    case SQLITE_READONLY:
        return Error::Kind::WorkspaceReadOnly;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::WorkspaceCorrupt;
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    case SQLITE_IOERR:
        return isDiskFull(path) ? Error::Kind::DiskFull : Error::Kind::Storage;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Kind::FileNotReadable;
    case SQLITE_CONSTRAINT:
        return resultCode == SQLITE_CONSTRAINT_UNIQUE || resultCode == SQLITE_CONSTRAINT_PRIMARYKEY
            ? Error::Kind::Conflict
            : Error::Kind::Storage;
    case SQLITE_NOMEM:
        return Error::Kind::TooLarge;
    default:
        return Error::Kind::Storage;
    }
}

Result<> setUp(QSqlDatabase &connection, const QString &path, Mode mode)
{
    for (const QString &statement : settings(mode)) {
        QSqlQuery query(connection);
        if (!query.exec(statement))
            return failure(errorOf(query.lastError(), path));
    }
    // A database in WAL mode opens before its files are there: the first reading is the proof.
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("SELECT COUNT(*) FROM sqlite_master")))
        return failure(errorOf(query.lastError(), path));
    return {};
}

} // namespace

Result<> openConnection(const QString &name, const QString &path, Mode mode)
{
    holdFile(name, path);
    Result<> opened;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setConnectOptions(openOptions(mode));
        connection.setDatabaseName(databaseName(path, mode));
        opened = connection.open() ? setUp(connection, path, mode)
                                   : Result<>(failure(errorOf(connection.lastError(), path)));
    }
    if (!opened)
        closeConnection(name);
    return opened;
}

void closeConnection(const QString &name)
{
    {
        QSqlDatabase connection = QSqlDatabase::database(name, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
    releaseFile(name);
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    if (!connection.isOpen())
        return nullptr;
    const QVariant handle = connection.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Error errorOf(const QSqlError &error, const QString &path)
{
    return errorOf(error.nativeErrorCode().toInt(), error.text().trimmed(), path);
}

Error errorOf(int resultCode, const QString &message, const QString &path)
{
    return {.kind = kindOf(resultCode, path),
            .subject = path,
            .detail = QStringLiteral("SQLite %1: %2").arg(resultCode).arg(message)};
}

QString beginStatement() { return QStringLiteral("BEGIN IMMEDIATE"); }

Interruption::Interruption(sqlite3 *handle, std::stop_token stop)
    : m_handle(stop.stop_possible() ? handle : nullptr)
    , m_stop(std::move(stop))
{
    // Not sqlite3_interrupt: it is lost when it comes just before the statement begins, and must be kept from a
    // connection that another thread closes. This is asked by the statement itself, every so many steps.
    constexpr int stepsBetweenQuestions = 1'000;
    if (m_handle)
        sqlite3_progress_handler(m_handle, stepsBetweenQuestions, &Interruption::isStopped, this);
}

Interruption::~Interruption()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int Interruption::isStopped(void *self) { return static_cast<Interruption *>(self)->m_stop.stop_requested() ? 1 : 0; }

} // namespace vigie::sqlite
