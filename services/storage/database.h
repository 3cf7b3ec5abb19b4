// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/storage/sqlite_change.h"
#include "services/storage/sqlite_connection.h"
#include "services/storage/statement_cache.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <stop_token>

namespace vigie {

enum class Access { ReadOnly, ReadWrite };

//! One connection to the workspace's file, for the thread that made it. Repositories borrow it.
class Database
{
public:
    //! Opens an existing file that is at this version's schema already.
    [[nodiscard]] static Result<Database> connect(const QString &path, Access access);
    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }

    //! Runs one statement with its bound values, by position. What a statement without rows tells (how many it changed)
    //! is to be read before the same one runs again.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    //! Runs a statement that gives no rows; says how many rows it changed. The quickest way for one that runs for each
    //! row of a long list.
    Result<qint64> change(const QString &sql, const QVariantList &values = {});
    //! For a statement that runs many times: run(QSqlQuery &, …) each time.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql);
    Result<> run(QSqlQuery &prepared, const QVariantList &values);
    //! To the next row, false after the last one.
    [[nodiscard]] Result<bool> next(QSqlQuery &query);
    //! Every row's value, made by `read(query)`.
    template <typename Read>
    [[nodiscard]] auto rows(const QString &sql, const QVariantList &values, Read read)
        -> Result<QList<std::invoke_result_t<Read, const QSqlQuery &>>>;
    //! The first column, a whole number, of every row: the quickest way to a long list of ids.
    [[nodiscard]] Result<QList<qint64>> numbers(const QString &sql, const QVariantList &values = {});
    //! A new id of that kind of object; none is given twice, and a transaction may leave some that nobody gets.
    [[nodiscard]] Result<qint64> nextId(const QString &kind);
    //! The first of so many.
    [[nodiscard]] Result<qint64> nextIds(const QString &kind, qint64 count);

    //! All or nothing: rolled back unless commit() was called. One that begins within another is a part of it: it
    //! can be rolled back alone, and is on disk once the outermost is committed.
    class Transaction
    {
    public:
        [[nodiscard]] static Result<Transaction> begin(Database &database);
        ~Transaction();
        Transaction(Transaction &&other) noexcept;
        Transaction &operator=(Transaction &&) = delete;
        Result<> commit();

    private:
        explicit Transaction(Database &database);
        void end();
        [[nodiscard]] QString savepoint() const;
        Database *m_database;
        int m_depth; //!< 0: the outermost
    };

    //! Makes the running query of this connection fail with Cancelled when the stop is asked for, from any
    //! thread, as long as the returned guard lives.
    [[nodiscard]] sqlite::Interruption interruptedBy(std::stop_token stop);

    //! The connection itself, for the `sqlite_…` files.
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] Error errorOf(const QSqlError &error) const { return sqlite::errorOf(error, m_path); }

private:
    friend class Workspace;
    //! Whatever schema the file has.
    [[nodiscard]] static Result<Database> openFile(const QString &path, sqlite::Mode mode);

    Database(QString connectionName, QString path, Access access);
    //! Prepared, from the cache when it can.
    [[nodiscard]] Result<QSqlQuery> statement(const QString &sql);
    QString m_connectionName;
    QString m_path;
    Access m_access;
    int m_transactions{0}; //!< open ones
    //! Taken from the counter by the open transaction, more at a time the more it needs.
    struct ReservedIds {
        qint64 next{0}, left{0}, taken{0};
    };
    QHash<QString, ReservedIds> m_reservedIds{};
    StatementCache m_statements{};
    QHash<QString, std::shared_ptr<sqlite::Change>> m_changes{}; //!< that ran already
};

template <typename Read>
auto Database::rows(const QString &sql, const QVariantList &values, Read read)
    -> Result<QList<std::invoke_result_t<Read, const QSqlQuery &>>>
{
    Result<QSqlQuery> query = statement(sql);
    if (!query)
        return failure(query.error());
    if (const Result<> done = run(*query, values); !done)
        return failure(done.error());
    QList<std::invoke_result_t<Read, const QSqlQuery &>> list;
    while (query->next())
        list.append(read(*query));
    if (query->lastError().isValid())
        return failure(errorOf(query->lastError()));
    query->finish();
    m_statements.keep(sql, std::move(*query));
    return list;
}

} // namespace vigie
