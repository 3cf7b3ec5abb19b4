// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <stop_token>

struct sqlite3;

// What only SQLite has of a connection. Everything here is called in the thread of the connection.
namespace vigie::sqlite {

enum class Mode {
    ReadOnly,
    ReadOnlyImmutable, //!< nobody writes, not even the files that SQLite puts beside a database in WAL mode
    ReadWrite, //!< the file exists
    Create,
};

//! Opens and sets up one connection of that name; none is left behind after an error.
[[nodiscard]] Result<> openConnection(const QString &name, const QString &path, Mode mode);
void closeConnection(const QString &name);

//! Null when the connection is closed.
[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &connection);
[[nodiscard]] Error errorOf(const QSqlError &error, const QString &path);
[[nodiscard]] Error errorOf(int resultCode, const QString &message, const QString &path);

//! Takes the write lock at once, so that nobody changes what was read before the first change.
[[nodiscard]] QString beginStatement();

//! While it lives, a statement of the connection fails as interrupted once the stop is asked for, also when that
//! was before the statement began.
class Interruption
{
public:
    Interruption(sqlite3 *handle, std::stop_token stop);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    static int isStopped(void *self);
    sqlite3 *m_handle;
    std::stop_token m_stop;
};

} // namespace vigie::sqlite
