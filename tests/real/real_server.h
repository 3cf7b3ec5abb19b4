// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace vigie::test {

//! What ctest takes for « skipped ».
constexpr int skippedExitCode = 77;

//! Where what the tests fetch is kept: VIGIE_TEST_CACHE, else the build folder.
[[nodiscard]] QString cacheFolder();
[[nodiscard]] quint16 freePort();

//! Runs a program that fetches something, with the user's own home, so that npm and Maven find their caches and their
//! settings. Error Unreachable when the network or the registry is at fault, Refused for anything else.
[[nodiscard]] Result<> fetch(const QString &program, const QStringList &arguments, const QString &folder);

//! Says on the output why a real server cannot be had; the exit code of the test.
[[nodiscard]] int withoutServer(const QString &name, const Error &error);

//! A server that the test starts. It ends with the test, also when that is killed.
class RealServer
{
public:
    RealServer();
    ~RealServer() { stop(); }
    RealServer(const RealServer &) = delete;
    RealServer &operator=(const RealServer &) = delete;

    void start(const QString &program, const QStringList &arguments, const QString &folder,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    void stop();
    //! The first line that it prints; empty when it ends without one.
    [[nodiscard]] QString firstLine();
    [[nodiscard]] QString output();

private:
    QProcess m_process{};
};

} // namespace vigie::test
