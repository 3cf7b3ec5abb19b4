// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database.h"

#include "services/storage/sqlite_numbers.h"
#include "services/storage/sqlite_schema.h"

#include <QFileInfo>
#include <QSqlError>

#include <algorithm>
#include <atomic>

namespace vigie {

namespace {

QString newConnectionName()
{
    static std::atomic<quint64> number{0};
    return QStringLiteral("vigie-workspace-%1").arg(++number);
}

//! A file in WAL mode, in a folder where SQLite may not put its own files and where nobody else did.
bool isAloneInReadOnlyFolder(const QString &path)
{
    const QFileInfo log(path + QStringLiteral("-wal"));
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && (!log.exists() || log.size() == 0);
}

//! Qt warns of copies, since both step through the same rows; a statement without rows has none to step through.
QSqlQuery sameStatement(const QSqlQuery &query)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    return query;
    QT_WARNING_POP
}

} // namespace

Database::Database(QString connectionName, QString path, Access access)
    : m_connectionName(std::move(connectionName))
    , m_path(std::move(path))
    , m_access(access)
{
}

Database::Database(Database &&other) noexcept
    : m_connectionName(std::exchange(other.m_connectionName, {}))
    , m_path(std::move(other.m_path))
    , m_access(other.m_access)
    , m_statements(std::move(other.m_statements))
    , m_changes(std::move(other.m_changes))
{
}

Database::~Database()
{
    m_statements.clear(); // before the connection that they are of
    m_changes.clear();
    if (!m_connectionName.isEmpty())
        sqlite::closeConnection(m_connectionName);
}

Result<Database> Database::openFile(const QString &path, sqlite::Mode mode)
{
    const QString name = newConnectionName();
    Result<> opened = sqlite::openConnection(name, path, mode);
    if (!opened && mode == sqlite::Mode::ReadOnly && isAloneInReadOnlyFolder(path))
        opened = sqlite::openConnection(name, path, sqlite::Mode::ReadOnlyImmutable);
    if (!opened)
        return failure(opened.error());
    const bool writes = mode == sqlite::Mode::ReadWrite || mode == sqlite::Mode::Create;
    return Database(name, path, writes ? Access::ReadWrite : Access::ReadOnly);
}

Result<Database> Database::connect(const QString &path, Access access)
{
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::WorkspaceMissing, path);
    Result<Database> database = openFile(path,
                                         access == Access::ReadOnly ? sqlite::Mode::ReadOnly : sqlite::Mode::ReadWrite);
    if (!database)
        return database;
    if (const Result<> current = sqlite::requireCurrentSchema(*database); !current)
        return failure(current.error());
    return database;
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_connectionName, false); }

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(errorOf(query.lastError()));
    return query;
}

Result<> Database::run(QSqlQuery &prepared, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        prepared.bindValue(int(i), values.at(i));
    if (!prepared.exec())
        return failure(errorOf(prepared.lastError()));
    return {};
}

Result<QSqlQuery> Database::statement(const QString &sql)
{
    if (std::optional<QSqlQuery> known = m_statements.take(sql))
        return std::move(*known);
    return prepare(sql);
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = statement(sql);
    if (!query)
        return query;
    if (const Result<> done = run(*query, values); !done)
        return failure(done.error());
    if (!query->isSelect())
        m_statements.keep(sql, sameStatement(*query));
    return query;
}

Result<qint64> Database::change(const QString &sql, const QVariantList &values)
{
    constexpr qsizetype mostKept = 256;
    std::shared_ptr<sqlite::Change> known = m_changes.value(sql);
    if (!known) {
        Result<sqlite::Change> prepared = sqlite::Change::prepare(sqlite::handleOf(connection()), sql, m_path);
        if (!prepared)
            return failure(prepared.error());
        known = std::make_shared<sqlite::Change>(std::move(*prepared));
        if (m_changes.size() >= mostKept)
            m_changes.clear();
        m_changes.insert(sql, known);
    }
    return known->run(values);
}

Result<QList<qint64>> Database::numbers(const QString &sql, const QVariantList &values)
{
    return sqlite::numbers(sqlite::handleOf(connection()), sql, values, m_path);
}

Result<bool> Database::next(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return failure(errorOf(query.lastError()));
    return false;
}

Result<qint64> Database::nextId(const QString &kind)
{
    constexpr qint64 mostAtOnce = 256;
    if (m_transactions == 0)
        return nextIds(kind, 1);
    ReservedIds &ids = m_reservedIds[kind];
    if (ids.left == 0) {
        const qint64 count = std::clamp(2 * ids.taken, qint64{1}, mostAtOnce);
        const Result<qint64> first = nextIds(kind, count);
        if (!first)
            return first;
        ids = {.next = *first, .left = count, .taken = count};
    }
    --ids.left;
    return ids.next++;
}

Result<qint64> Database::nextIds(const QString &kind, qint64 count)
{
    const QString sql = QStringLiteral("UPDATE id_counter SET last_id = last_id + ? WHERE kind = ? RETURNING last_id");
    Result<QSqlQuery> query = run(sql, {count, kind});
    if (!query)
        return failure(query.error());
    const Result<bool> found = next(*query);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(Error::Kind::WorkspaceCorrupt, m_path, QStringLiteral("no counter of ids for ") + kind);
    const qint64 last = query->value(0).toLongLong();
    query->finish();
    m_statements.keep(sql, std::move(*query));
    return last - count + 1;
}

sqlite::Interruption Database::interruptedBy(std::stop_token stop)
{
    return sqlite::Interruption(sqlite::handleOf(connection()), std::move(stop));
}

Database::Transaction::Transaction(Database &database)
    : m_database(&database)
    , m_depth(database.m_transactions++)
{
}

Database::Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_depth(other.m_depth)
{
}

QString Database::Transaction::savepoint() const { return QStringLiteral("part_%1").arg(m_depth); }

Result<Database::Transaction> Database::Transaction::begin(Database &database)
{
    if (database.access() == Access::ReadOnly)
        return failure(Error::Kind::WorkspaceReadOnly, database.path());
    const int depth = database.m_transactions;
    const QString statement = depth == 0 ? sqlite::beginStatement() : QStringLiteral("SAVEPOINT part_%1").arg(depth);
    if (const auto begun = database.run(statement); !begun)
        return failure(begun.error());
    return Transaction(database);
}

Database::Transaction::~Transaction()
{
    if (!m_database)
        return;
    end();
    if (m_depth == 0) {
        m_database->run(QStringLiteral("ROLLBACK"));
        return;
    }
    m_database->run(QStringLiteral("ROLLBACK TO ") + savepoint());
    m_database->run(QStringLiteral("RELEASE ") + savepoint());
}

Result<> Database::Transaction::commit()
{
    Q_ASSERT(m_database);
    // What was reserved and nobody took goes back to the counter, unless it has moved on: numbers that people read
    // follow one another. A part keeps what it reserved for the rest of the transaction.
    const auto &reserved = m_database->m_reservedIds;
    for (auto ids = reserved.cbegin(); m_depth == 0 && ids != reserved.cend(); ++ids) {
        const QString giveBack = QStringLiteral("UPDATE id_counter SET last_id = last_id - ?"
                                                " WHERE kind = ? AND last_id = ?");
        if (ids->left == 0)
            continue;
        if (const auto done = m_database->run(giveBack, {ids->left, ids.key(), ids->next + ids->left - 1}); !done)
            return failure(done.error());
    }
    const QString statement = m_depth == 0 ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE ") + savepoint();
    if (const auto done = m_database->run(statement); !done)
        return failure(done.error()); // the destructor rolls back
    --m_database->m_transactions;
    if (m_depth == 0)
        m_database->m_reservedIds.clear();
    m_database = nullptr;
    return {};
}

//! Of one that is rolled back: the counter forgets what it reserved, and nobody may go on with it.
void Database::Transaction::end()
{
    --m_database->m_transactions;
    m_database->m_reservedIds.clear();
}

} // namespace vigie
