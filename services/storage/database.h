// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
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

    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const { return m_access; }

    //! Runs one statement with its bound values, by position.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    //! All or nothing: rolled back unless commit() was called. May not be nested.
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
        Database *m_database;
    };

    //! Makes the running query of this connection fail with Cancelled when the stop is asked for, from any
    //! thread, as long as the returned guard lives.
    [[nodiscard]] std::stop_callback<std::function<void()>> interruptedBy(std::stop_token stop);

private:
    Database(QString connectionName, Access access);
    QString m_connectionName;
    Access m_access;
};

} // namespace vigie
