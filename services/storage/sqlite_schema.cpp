// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlite_schema.h"

#include "services/files/held_files.h"
#include "services/storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <array>

// Static libraries keep a resource only when it is asked for; the macro wants no namespace.
static void loadMigrations() { Q_INIT_RESOURCE(migrations); }

namespace vigie::sqlite {

namespace {

//! `VIGI`, at the place where SQLite keeps the kind of file.
constexpr quint32 applicationId = 0x56494749;
constexpr qsizetype headerSize = 100;
//! One a version, in order; a published one is never edited.
constexpr std::array migrations{"0001_initial",
                                "0002_documents",
                                "0003_compliance",
                                "0004_availability",
                                "0005_incidents",
                                "0006_notices",
                                "0007_subcontractors",
                                "0008_register",
                                "0009_homologations_and_gates",
                                "0010_quota_raises",
                                "0011_callers",
                                "0012_profile_versions",
                                "0013_retention",
                                "0014_rights_requests",
                                "0015_service_prices",
                                "0016_delegations_and_restrictions",
                                "0017_plans_and_contacts",
                                "0018_used_tokens"};
static_assert(migrations.size() == newestSchema);
//! Above it, the check at opening would be felt: about a millisecond a megabyte.
constexpr qint64 largestCheckedAtOpening = 8LL * 1024 * 1024;

Result<qint64> number(Database &database, const QString &sql)
{
    Result<QSqlQuery> query = database.run(sql);
    if (!query)
        return failure(query.error());
    const Result<bool> found = database.next(*query);
    if (!found)
        return failure(found.error());
    return *found ? query->value(0).toLongLong() : 0;
}

Result<> runScript(Database &database, const QString &file)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return {}; // a version need not have both parts
    char *message = nullptr;
    const int code = sqlite3_exec(handleOf(database.connection()), script.readAll().constData(), nullptr, nullptr,
                                  &message);
    const QString words = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return failure(errorOf(code, words, database.path()));
    return {};
}

Result<> applyVersion(Database &database, int version)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const auto name = QLatin1String(migrations[std::size_t(version - 1)]);
    for (const char *prefix : {"", "sqlite_"}) {
        const QString file = QStringLiteral(":/storage/migrations/%1%2.sql").arg(QLatin1String(prefix), name);
        if (const Result<> done = runScript(database, file); !done)
            return done;
    }
    for (const QString &pragma : {QStringLiteral("PRAGMA user_version = %1").arg(version),
                                  QStringLiteral("PRAGMA application_id = %1").arg(applicationId)}) {
        if (const auto done = database.run(pragma); !done)
            return failure(done.error());
    }
    return transaction->commit();
}

Result<> newer(const Database &database, int version)
{
    return failure(Error::Kind::WorkspaceNewer, database.path(),
                   QStringLiteral("schema %1, this program knows %2").arg(version).arg(newestSchema));
}

Result<> corrupt(const QString &path, const QString &why) { return failure(Error::Kind::WorkspaceCorrupt, path, why); }

//! `ok`, or the first fault.
Result<> checkWith(Database &database, const QString &pragma)
{
    Result<QSqlQuery> query = database.run(pragma);
    if (!query)
        return failure(query.error());
    const Result<bool> found = database.next(*query);
    if (!found)
        return failure(found.error());
    const QString words = *found ? query->value(0).toString() : QString();
    return words == QLatin1String("ok") ? Result<>() : corrupt(database.path(), words);
}

Result<> checkForeignKeys(Database &database)
{
    Result<QSqlQuery> query = database.run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!query)
        return failure(query.error());
    const Result<bool> found = database.next(*query);
    if (!found)
        return failure(found.error());
    if (!*found)
        return {};
    return corrupt(database.path(),
                   QStringLiteral("row %1 of %2 refers to a row of %3 that is gone")
                       .arg(query->value(1).toString(), query->value(0).toString(), query->value(2).toString()));
}

} // namespace

Result<int> schemaVersion(Database &database)
{
    return number(database, QStringLiteral("PRAGMA user_version")).map([](qint64 version) { return int(version); });
}

Result<> migrate(Database &database)
{
    loadMigrations();
    const Result<int> version = schemaVersion(database);
    if (!version)
        return failure(version.error());
    if (*version > newestSchema)
        return newer(database, *version);
    for (int next = *version + 1; next <= newestSchema; ++next) {
        if (const Result<> done = applyVersion(database, next); !done)
            return done;
    }
    return {};
}

Result<> requireCurrentSchema(Database &database)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return failure(version.error());
    if (*version > newestSchema)
        return newer(database, *version);
    if (*version < newestSchema)
        return failure(Error::Kind::WorkspaceReadOnly, database.path(),
                       QStringLiteral("schema %1, to be brought to %2").arg(*version).arg(newestSchema));
    return {};
}

Result<> checkHeader(const QString &path)
{
    if (isHeldFile(path))
        return {}; // it was looked at before it was opened
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotReadable, path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return corrupt(path, QStringLiteral("the file is empty"));
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return corrupt(path, QStringLiteral("not an SQLite file"));
    const auto at = [&header](qsizetype offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    if (at(68) != applicationId)
        return corrupt(path, QStringLiteral("an SQLite file of another program"));
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return {}; // what the file lacks may still be in the log
    const quint16 size = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = size == 1 ? 65'536 : size;
    if (at(24) == at(92) && file.size() < pageSize * qint64(at(28)))
        return corrupt(path, QStringLiteral("the file is cut: %1 bytes of %2").arg(file.size()).arg(pageSize * at(28)));
    return {};
}

Result<> checkQuickly(Database &database)
{
    if (QFileInfo(database.path()).size() <= largestCheckedAtOpening)
        return checkWith(database, QStringLiteral("PRAGMA quick_check(1)"));
    for (const char *table : {"workspace_fact",
                              "id_counter",
                              "service",
                              "service_status",
                              "profile_version",
                              "intent",
                              "intent_step",
                              "journal",
                              "application_decision",
                              "snooze",
                              "outage",
                              "outage_edit",
                              "history_source",
                              "probe_month",
                              "subcontractor",
                              "processing_record",
                              "processing_record_version",
                              "register_event",
                              "erasure",
                              "rights_request",
                              "rights_request_act",
                              "restriction",
                              "financial_convention",
                              "service_price",
                              "service_quantity"}) {
        const QString pragma = QStringLiteral("PRAGMA quick_check('%1')").arg(QLatin1String(table));
        if (const Result<> intact = checkWith(database, pragma); !intact)
            return intact;
    }
    return {};
}

Result<> checkFully(Database &database)
{
    if (const Result<> intact = checkWith(database, QStringLiteral("PRAGMA integrity_check(1)")); !intact)
        return intact;
    if (database.access() == Access::ReadWrite) {
        for (const char *index : {"token_search", "partner_search"}) {
            const QString sql = QStringLiteral("INSERT INTO %1 (%1) VALUES ('integrity-check')");
            if (const auto intact = database.run(sql.arg(QLatin1String(index))); !intact)
                return failure(intact.error());
        }
    }
    return checkForeignKeys(database);
}

} // namespace vigie::sqlite
