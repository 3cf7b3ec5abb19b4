// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vigie_process.h"

#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QJsonObject Run::json() const { return QJsonDocument::fromJson(output).object(); }

VigieProcess::VigieProcess()
{
    QDir().mkdir(credentials());
    QFile::setPermissions(credentials(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString VigieProcess::program(const QString &name) { return qEnvironmentVariable("VIGIE_PROGRAMS") + u'/' + name; }

bool VigieProcess::giveSecret(const QString &service, const QByteArray &secret) const
{
    QFile file(credentials() + u'/' + service);
    return file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) && file.write(secret) == secret.size();
}

Run VigieProcess::beside(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.start(program(u"vigie"_s), located(arguments));
    process.write(input);
    process.closeWriteChannel();
    while (process.state() != QProcess::NotRunning)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

Run VigieProcess::run(const QStringList &arguments, const QByteArray &input) const
{
    constexpr int longest = 120'000;
    QProcess process;
    process.start(program(u"vigie"_s), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished();
        return {.errors = "did not end"};
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

QStringList VigieProcess::located(const QStringList &arguments) const
{
    return arguments + QStringList{u"--workspace"_s, workspace(), u"--credentials-dir"_s, credentials()};
}

Run VigieProcess::in(const QStringList &arguments, const QByteArray &input) const
{
    return run(located(arguments), input);
}

bool VigieProcess::makeWorkspace() const
{
    const auto created = vigie::Workspace::create(workspace(), {});
    return created && vigie::ProfileRepository((*created)->database()).addBuiltIn().has_value();
}
