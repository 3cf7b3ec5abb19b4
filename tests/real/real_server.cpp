// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/real/real_server.h"

#include <QDir>
#include <QRegularExpression>
#include <QTcpServer>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>

namespace vigie::test {

QString cacheFolder()
{
    const QString chosen = qEnvironmentVariable("VIGIE_TEST_CACHE");
    const QString folder = chosen.isEmpty() ? QStringLiteral(VIGIE_BUILD_FOLDER "/test-cache") : chosen;
    QDir().mkpath(folder);
    return folder;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

Result<> fetch(const QString &program, const QStringList &arguments, const QString &folder)
{
    static const QRegularExpression network(QStringLiteral(
        "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|E5[0-9][0-9]"
        "|Unknown host|UnknownHostException|Connection refused|Connection timed out|Connection reset"
        "|Network is unreachable|Could not transfer artifact|status code: (403|5[0-9][0-9])"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), environment.value(QStringLiteral("VIGIE_REAL_HOME"), QDir::homePath()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return failure(Error::Kind::Refused, program, process.errorString());
    process.closeWriteChannel();
    process.waitForFinished(-1); // ctest's own limit holds
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString output = QString::fromUtf8(process.readAll()).right(2000);
    return failure(output.contains(network) ? Error::Kind::Unreachable : Error::Kind::Refused, program, output);
}

int withoutServer(const QString &name, const Error &error)
{
    const bool isNetwork = error.kind == Error::Kind::Unreachable;
    std::printf("%s: %s could not be %s: %s\n", isNetwork ? "SKIPPED" : "FAILED", qPrintable(name),
                isNetwork ? "fetched, its registry does not answer" : "set up", qPrintable(error.detail));
    return isNetwork ? skippedExitCode : 1;
}

RealServer::RealServer()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void RealServer::start(const QString &program, const QStringList &arguments, const QString &folder,
                       const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(folder);
    m_process.start(program, arguments);
    m_process.waitForStarted();
}

void RealServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(30'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString RealServer::firstLine()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) { }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

QString RealServer::output() { return QString::fromUtf8(m_process.readAll()); }

} // namespace vigie::test
