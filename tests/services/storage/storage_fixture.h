// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

#include <unistd.h>

namespace vigie {

//! Stops the test function when the result is an error, and shows which.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        if (!checked)                                                                                                  \
            QFAIL(qPrintable(QStringLiteral("error %1: %2 %3")                                                         \
                                 .arg(int(checked.error().kind))                                                       \
                                 .arg(checked.error().subject, checked.error().detail)));                              \
    } while (false)

#define COMPARE_ERROR(result, expectedKind)                                                                            \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY(!checked);                                                                                             \
        if (checked.error().kind != (expectedKind))                                                                    \
            QFAIL(qPrintable(QStringLiteral("error %1: %2 %3")                                                         \
                                 .arg(int(checked.error().kind))                                                       \
                                 .arg(checked.error().subject, checked.error().detail)));                              \
    } while (false)

//! SQLite without a rule of ours: what an attacker or an accident does to the file.
class RawFile
{
public:
    explicit RawFile(const QString &path) { sqlite3_open(QFile::encodeName(path).constData(), &m_connection); }
    ~RawFile() { sqlite3_close(m_connection); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    //! The result code, extended.
    int run(const char *sql)
    {
        sqlite3_extended_result_codes(m_connection, 1);
        return sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr);
    }

private:
    sqlite3 *m_connection{nullptr};
};

//! Root may write anywhere: while it lives, the process has an ordinary account's rights.
class OrdinaryAccount
{
public:
    OrdinaryAccount()
        : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && setresuid(nobody, nobody, 0) != 0)
            qFatal("cannot become an ordinary account");
    }
    ~OrdinaryAccount()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    OrdinaryAccount(const OrdinaryAccount &) = delete;
    OrdinaryAccount &operator=(const OrdinaryAccount &) = delete;

    //! Lets that account use the folder.
    static void give(const QString &folder)
    {
        if (geteuid() == 0 && chown(QFile::encodeName(folder).constData(), nobody, nobody) != 0)
            qFatal("cannot give a folder away");
    }

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
};

} // namespace vigie
