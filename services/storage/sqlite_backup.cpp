// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlite_backup.h"

#include "services/storage/database.h"
#include "services/storage/private_file.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace vigie::sqlite {

namespace {

struct Closer {
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;

Error errorOfConnection(sqlite3 *connection, const QString &file)
{
    return errorOf(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)), file);
}

//! One reading transaction for the whole copy: a writer neither waits nor shows half of a transaction.
Result<> copyPages(sqlite3 *source, sqlite3 *target, const QString &file)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return failure(errorOfConnection(target, file));
    constexpr int allPages = -1;
    sqlite3_backup_step(backup, allPages);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return failure(errorOfConnection(target, file));
    return {};
}

//! One file without a log beside it, which opens from a read-only medium too.
Result<> settle(sqlite3 *target, const QString &file)
{
    if (sqlite3_exec(target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(errorOfConnection(target, file));
    return {};
}

Result<> copyInto(Database &database, const QString &file)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const Connection target(opened);
    if (code != SQLITE_OK)
        return failure(errorOf(code, QString::fromUtf8(sqlite3_errstr(code)), file));
    return copyPages(handleOf(database.connection()), target.get(), file).and_then([&] {
        return settle(target.get(), file);
    });
}

} // namespace

Result<> copyTo(Database &database, const QString &file)
{
    const QString unfinished = file + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    Result<> copied =
        makePrivateFile(unfinished).and_then([&] { return copyInto(database, unfinished); }).and_then([&] {
            return moveDurably(unfinished, file);
        });
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}

} // namespace vigie::sqlite
